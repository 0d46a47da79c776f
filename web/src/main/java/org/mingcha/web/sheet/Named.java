package org.mingcha.web.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.HazardView;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.RetaliationView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;

/** What every case has, whatever its kind. */
public record Named(
        String id,
        String heading,
        String state,
        DivisionCode division,
        Optional<LocalDate> dueOn,
        boolean overdue) {

    public static Named of(CaseView view, Wording wording) {
        var words = wording.words();
        return switch (view) {
            case TipView c ->
                    new Named(
                            c.tip().value(),
                            words.say("case.tip", c.number().value()),
                            wording.value("state", c.status()),
                            c.custody(),
                            c.dueOn(),
                            c.overdue());
            case HazardView c ->
                    new Named(
                            c.hazard().value(),
                            words.say("case.hazard", c.unitName().value()),
                            wording.value("state", c.status()),
                            c.division(),
                            c.dueOn(),
                            c.overdue());
            case OrderView c ->
                    new Named(
                            c.order().value(),
                            words.say("case.order", c.unitName().value()),
                            wording.value("state", c.status()),
                            c.division(),
                            c.dueOn(),
                            c.overdue());
            case ExposureView c ->
                    new Named(
                            c.exposure().value(),
                            words.say("case.exposure", c.unitName().value()),
                            wording.value("state", c.status()),
                            c.division(),
                            c.dueOn(),
                            c.overdue());
            case RewardView c ->
                    new Named(
                            c.reward().value(),
                            words.say("case.reward", c.unitName().value()),
                            wording.value("state", c.status()),
                            c.division(),
                            c.dueOn(),
                            c.overdue());
            case RetaliationView c ->
                    new Named(
                            c.retaliation().value(),
                            words.say("case.retaliation", c.unitName().value()),
                            wording.value("state", c.status()),
                            c.division(),
                            c.dueOn(),
                            c.overdue());
        };
    }
}
