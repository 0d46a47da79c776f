package org.mingcha.web.casepage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.command.Opening;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.HazardView;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.RetaliationView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;
import org.mingcha.web.casefile.Step;
import org.mingcha.web.sheet.Named;
import org.mingcha.web.sheet.Sheet.Happened;
import org.mingcha.web.sheet.Wording;

/**
 * The case from which an act is done.
 *
 * @param id empty where a hazard is registered from no case
 * @param settled fields of the act that follow from the case, so that nobody is asked for them
 * @param suggested what the form holds at first
 * @param seen the place in the ledger up to which the form was made from the case; negative where
 *     the act begins a case of its own
 * @param course what happened on the case, in words
 * @param steps the same as it was recorded
 */
record Origin(
        String id,
        String heading,
        DivisionCode division,
        Map<String, String> settled,
        Map<String, String> suggested,
        long seen,
        List<Happened> course,
        List<Step> steps) {

    private static final long NOT_ASKED = -1;

    static Origin none(DivisionCode division) {
        return new Origin("", "", division, Map.of(), Map.of(), NOT_ASKED, List.of(), List.of());
    }

    static Origin of(CaseView view, Wording wording, Class<?> act) {
        var named = Named.of(view, wording);
        var settled = new HashMap<String, String>();
        var suggested = new HashMap<String, String>();
        if (!Opening.class.isAssignableFrom(act)) {
            settled.put(CasePath.kind(named.id()), named.id());
        }
        switch (view) {
            case TipView tip when Opening.class.isAssignableFrom(act) -> {
                settled.put("tip", named.id());
                settled.put("source", HazardSource.TIP_OFF.name());
                suggested.put("unitName", tip.unitName().value());
                suggested.put("division", tip.division().value());
                suggested.put("place", tip.place().value());
            }
            case HazardView hazard when act == RegisterHazard.class -> {
                hazard.tip().ifPresent(tip -> settled.put("tip", tip.value()));
                settled.put("source", hazard.source().name());
                suggested.put("unitName", hazard.unitName().value());
                suggested.put("division", hazard.division().value());
                suggested.put("place", hazard.place().value());
            }
            case HazardView _, OrderView _ when Opening.class.isAssignableFrom(act) -> {
                settled.put("hazard", named.id());
                settled.put("source", named.id());
                settled.put("division", named.division().value());
            }
            case ExposureView exposure -> {
                exposure.title().ifPresent(title -> suggested.put("title", title));
                exposure.text().ifPresent(text -> suggested.put("text", text));
            }
            case TipView _, HazardView _, OrderView _, RewardView _, RetaliationView _ -> {}
        }
        return new Origin(
                named.id(),
                named.heading(),
                named.division(),
                settled,
                suggested,
                Opening.class.isAssignableFrom(act) ? NOT_ASKED : view.seen(),
                view.course().stream().map(wording::happened).toList(),
                view.course());
    }

    /** What was recorded last under that name; empty if it never was. */
    String recorded(String component) {
        return steps.reversed().stream()
                .flatMap(step -> Optional.ofNullable(step.facts().get(component)).stream())
                .findFirst()
                .orElse("");
    }

    /** What happened behind that place in the ledger. */
    List<Happened> since(long place) {
        return course.stream().filter(step -> step.index() > place).toList();
    }
}
