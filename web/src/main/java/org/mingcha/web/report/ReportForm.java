package org.mingcha.web.report;

import java.util.List;
import java.util.stream.Stream;
import org.mingcha.command.party.Sector;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.web.area.Areas;
import org.mingcha.web.evidence.Reception;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/**
 * Shows one page of the report. What was typed on the others travels in hidden fields: it is kept
 * in the page itself and nowhere else.
 */
@Component
class ReportForm {

    static final String ONCE = "_once";
    static final String CHECKED = "_checked";

    private final Filing filing;
    private final Reception reception;
    private final Areas areas;
    private final Gate gate;

    ReportForm(Filing filing, Reception reception, Areas areas, Gate gate) {
        this.filing = filing;
        this.reception = reception;
        this.areas = areas;
        this.gate = gate;
    }

    Rendering.Builder<?> show(Page page, ReportStep step, FilledForm form) {
        return show(page, step, form, areas.cities(page.words()));
    }

    /** The page on which the place is asked for, with the counties of one city alone. */
    Rendering.Builder<?> narrowed(Page page, FilledForm form) {
        return show(page, ReportStep.PLACE, form, areas.cities(form.value("_city"), page.words()));
    }

    private Rendering.Builder<?> show(
            Page page, ReportStep step, FilledForm form, List<Areas.City> counties) {
        var answer =
                page.form("public/report", form)
                        .modelAttribute("step", step)
                        .modelAttribute("last", ReportStep.CHECK.number())
                        .modelAttribute("carried", carried(step, form))
                        .modelAttribute("switchTo", "/report/steps");
        return switch (step) {
            case KIND ->
                    answer.modelAttribute(
                            "kinds", page.words().choices("tip-kind.", TipKind.values()));
            case PLACE ->
                    answer.modelAttribute("cities", areas.cities(page.words()))
                            .modelAttribute("counties", counties);
            case UNIT ->
                    answer.modelAttribute(
                            "sectors", page.words().choices("sector.", Sector.values()));
            case MATTER, HARM, YOU, REWARD -> answer;
            case CHECK ->
                    answer.modelAttribute("switchTo", "/report")
                            .modelAttribute("parts", new Answers(form, page.words(), areas).parts())
                            .modelAttribute("limits", reception.limits())
                            .modelAttribute("challenge", gate.challenge(Sending.TIP_OFF));
        };
    }

    private List<Carried> carried(ReportStep step, FilledForm form) {
        var checked = step == ReportStep.CHECK ? "true" : form.value(CHECKED);
        var steering =
                Stream.of(
                        new Carried("_step", step.name()),
                        new Carried(ONCE, filing.key(form.value(ONCE)).value()),
                        new Carried(CHECKED, checked));
        return Stream.concat(steering, step.carried().flatMap(field -> typed(field, form)))
                .filter(field -> !field.value().isBlank())
                .toList();
    }

    private static Stream<Carried> typed(String field, FilledForm form) {
        return form.values(field).stream().map(value -> new Carried(field, value));
    }

    /** A hidden field. */
    public record Carried(String name, String value) {

        @Override
        public String toString() {
            return "Carried " + name;
        }
    }
}
