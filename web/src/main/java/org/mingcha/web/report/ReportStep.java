package org.mingcha.web.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the form on which anyone reports, in their order: one matter on each. */
public enum ReportStep {
    KIND("kind"),
    PLACE("_city", "division", "place"),
    UNIT("unitName", "unitCode", "sector"),
    MATTER("narrative", "occurredOn"),
    HARM("deaths", "injuries", "urgent"),
    YOU("_identity", "identity.name", "identity.contact", "identity.idNumber", "insider"),
    REWARD("wantsReward", "passphrase", "reportedElsewhere"),
    /** Files stand here because a page that sends nothing yet cannot keep them. */
    CHECK("evidence", "notice");

    private final List<String> fields;

    ReportStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** The first, where there is none of that name. */
    static ReportStep of(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(KIND);
    }

    List<String> fields() {
        return fields;
    }

    public int number() {
        return ordinal() + 1;
    }

    ReportStep next() {
        return values()[Math.min(number(), CHECK.ordinal())];
    }

    public Optional<ReportStep> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** Whether a fault is to be told on this page; elements of a list are the list's. */
    boolean owns(String field) {
        return fields.contains(field.replaceAll("\\[\\d+]$", ""));
    }

    /** What this page keeps of the others. Files and the consent are of the last page only. */
    Stream<String> carried() {
        return Arrays.stream(values())
                .filter(step -> step != this && step != CHECK)
                .flatMap(step -> step.fields.stream());
    }
}
