package org.mingcha.web.sheet;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.area.Areas;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.Step;
import org.mingcha.web.page.Words;
import org.mingcha.web.sheet.Sheet.Happened;
import org.mingcha.web.sheet.Sheet.Row;

/** Says the values of cases and events in words. */
public final class Wording {

    /** Which catalogue table holds the names of a component's values. */
    private static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry("basis", "exposure-basis."),
                    Map.entry("level", "hazard-level."),
                    Map.entry("wasLevel", "hazard-level."),
                    Map.entry("to", "commission-office."),
                    Map.entry("orderStep", "order-step."),
                    Map.entry("supplies", "supply."),
                    Map.entry("ground", "refusal-ground."),
                    Map.entry("addressee", "addressee."),
                    Map.entry("publicationKind", "publication-kind."),
                    Map.entry("source", "hazard-source."),
                    Map.entry("row", "due."),
                    Map.entry("recipient", "recipient."),
                    Map.entry("matter", "matter."),
                    Map.entry("accidentClass", "accident-class."),
                    Map.entry("denial", "denial."),
                    Map.entry("evidenceType", "evidence-type."),
                    Map.entry("parked", "park-reason."));

    private static final List<String> MONEY =
            List.of("fine", "fines", "amount", "amountBefore", "special", "figure", "perDay");

    private static final List<String> DIVISIONS =
            List.of(
                    "division",
                    "fromDivision",
                    "toDivision",
                    "government",
                    "lister",
                    "responsible");

    private final Words words;
    private final Areas areas;

    public Wording(Words words, Areas areas) {
        this.words = words;
        this.areas = areas;
    }

    public Words words() {
        return words;
    }

    Row row(String component, Object value) {
        return new Row(words.say("field." + component), List.of(value(component, value)));
    }

    Row row(String component, List<?> values) {
        return new Row(
                words.say("field." + component),
                values.stream().map(value -> value(component, value)).toList());
    }

    /** Whose an act is. */
    String roles(List<Role> roles) {
        return roles.stream().map(role -> words.say("role." + role)).collect(joining(", "));
    }

    /** A text of which only the closed form may be left. */
    Row text(String component, Optional<String> text) {
        return new Row(
                words.say("field." + component),
                List.of(text.orElseGet(() -> words.say("case.unreadable"))));
    }

    public Happened happened(Step step) {
        var facts = step.facts().entrySet().stream().map(e -> said(e.getKey(), e.getValue()));
        var texts =
                step.texts().entrySet().stream()
                        .map(e -> new Row(label(e.getKey()), List.of(e.getValue())));
        return new Happened(
                step.index(),
                words.say("event." + step.what()),
                step.at().map(words::moment).orElseGet(() -> words.day(step.on())),
                step.by().map(by -> by.value()).orElseGet(() -> unnamed(step)),
                Stream.of(facts, due(step), texts).flatMap(rows -> rows).toList());
    }

    /** The date that the step began. */
    private Stream<Row> due(Step step) {
        return step.dueOn().stream()
                .map(day -> new Row(words.say("case.until"), List.of(words.day(day))));
    }

    private Row said(String component, String values) {
        var each = Arrays.stream(values.split(", "));
        return new Row(
                label(component),
                List.of(each.map(value -> value(component, value)).collect(joining(", "))));
    }

    private String label(String component) {
        return words.say("field." + component);
    }

    /** What no officer did, the reporter did if it has no time of day, else the clock noted it. */
    private String unnamed(Step step) {
        return words.say(step.at().isPresent() ? "case.by-clock" : "case.by-reporter");
    }

    String value(String component, Object value) {
        return switch (value) {
            case Boolean truth -> words.say(truth ? "page.yes" : "page.no");
            case LocalDate day -> words.day(day);
            case DivisionCode code -> place(code);
            case Enum<?> choice -> words.say(OfficialActs.name(choice.getClass()) + "." + choice);
            default -> plain(component, value.toString());
        };
    }

    private String plain(String component, String text) {
        if (MONEY.contains(component)) {
            return words.yuan(new Fen(Long.parseLong(text)));
        }
        if (TABLES.containsKey(component) && text.matches("[A-Z][A-Z0-9_]*")) {
            return words.say(TABLES.get(component) + text);
        }
        if (CasePath.isCase(text)) {
            return called(text);
        }
        if (text.matches("true|false")) {
            return value(component, Boolean.valueOf(text));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return words.day(LocalDate.parse(text));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z")) {
            return words.moment(Instant.parse(text));
        }
        boolean place = DIVISIONS.contains(component) && text.matches("\\d{6}");
        return place ? place(new DivisionCode(text)) : text;
    }

    /** Another case, as people can say it. */
    String called(String id) {
        return words.say("case.called." + CasePath.kind(id), CasePath.shortened(id));
    }

    public String place(DivisionCode code) {
        return areas.name(code, words);
    }
}
