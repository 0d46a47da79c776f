package org.mingcha.web.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.web.area.Areas;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Words;

/** What was answered so far, as it is shown before it is sent. */
final class Answers {

    private static final List<String> CHOSEN = List.of("kind", "sector");
    private static final List<String> TICKED =
            List.of("urgent", "insider", "wantsReward", "reportedElsewhere");

    private final FilledForm form;
    private final Words words;
    private final Areas areas;

    Answers(FilledForm form, Words words, Areas areas) {
        this.form = form;
        this.words = words;
        this.areas = areas;
    }

    List<Part> parts() {
        return Stream.of(ReportStep.values())
                .filter(step -> step != ReportStep.CHECK)
                .map(step ->
                        new Part(
                                step,
                                step.fields().stream()
                                        .filter(f -> !f.startsWith("_"))
                                        .map(this::row)
                                        .toList()))
                .toList();
    }

    private Row row(String field) {
        return new Row(field, shown(field), isGiven(field));
    }

    private boolean isGiven(String field) {
        return TICKED.contains(field) || !form.value(field).isBlank();
    }

    private String shown(String field) {
        if (TICKED.contains(field)) {
            return words.say(form.chosen(field, "true") ? "page.yes" : "page.no");
        }
        var typed = form.value(field).strip();
        if (typed.isEmpty()) {
            return words.say("report.not-given");
        }
        return switch (field) {
            case "division" -> areas.inCity(typed, words);
            case "occurredOn" -> day(typed);
            default -> CHOSEN.contains(field) ? choice(field, typed) : typed;
        };
    }

    private String choice(String field, String typed) {
        var prefix = field.equals("kind") ? "tip-kind." : "sector.";
        return words.sayIfAny(prefix + typed).orElse(typed);
    }

    private String day(String typed) {
        try {
            return words.day(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return typed;
        }
    }

    /** What was answered on one page. */
    public record Part(ReportStep step, List<Row> rows) {

        /** The fields that were left empty. */
        public List<String> missing() {
            return rows.stream().filter(row -> !row.given()).map(Row::field).toList();
        }
    }

    /** One answer under its field, whether given or not. */
    public record Row(String field, String value, boolean given) {}
}
