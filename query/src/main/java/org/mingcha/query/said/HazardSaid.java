package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import java.util.List;
import org.mingcha.command.Citation;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.CureProgressReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardListingProposed;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardRemovedOnSpot;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.HazardStepDue;
import org.mingcha.command.hazard.HazardEvent.InterimGuardPlaced;
import org.mingcha.command.hazard.HazardEvent.MajorHazardDirectlyReported;
import org.mingcha.command.hazard.HazardEvent.OrderNoted;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanGoalsStated;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.hazard.HazardEvent.ShamCureFound;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Sealed;

/** What the events of a hazard say. */
final class HazardSaid {

    private HazardSaid() {}

    static Said by(HazardEvent event) {
        return switch (event) {
            case HazardFound f -> NOTHING.fact("place", f.place().value()).sets(f.enterBy());
            case HazardStepDue s -> NOTHING.fact("row", s.deadline().row()).sets(s.deadline());
            case HazardRegistered r -> registered(r);
            case HazardGraded g -> graded(g.level(), g.standard(), g.clause());
            case HazardRegraded r -> regraded(r);
            case MajorHazardDirectlyReported r -> NOTHING.fact("to", r.to());
            case InterimGuardPlaced g -> NOTHING.text("measures", g.measures());
            case RemediationPlanSubmitted p -> plan(p);
            case PlanGoalsStated g -> NOTHING.text("goals", g.goals());
            case PlanApproved a -> NOTHING.sets(a.cureBy());
            case PlanReturned r -> NOTHING.text("reason", r.reason());
            case HazardRemovedOnSpot r -> NOTHING.text("account", r.account());
            case CureProgressReported r -> NOTHING.text("account", r.account());
            case CureCompletedReported r -> NOTHING.text("account", r.account());
            case AcceptanceApplied a -> NOTHING.sets(a.acceptBy());
            case AcceptancePassed a -> accepted(a.officers(), true, a.account());
            case AcceptanceFailed a -> accepted(a.officers(), false, a.account());
            case HazardClosedOut c -> NOTHING.text("rootCause", c.rootCause());
            case HazardReopened r -> NOTHING.text("reason", r.reason());
            case ShamCureFound _ -> NOTHING;
            case OrderNoted n -> NOTHING.fact("order", n.order()).fact("orderStep", n.step());
            case HazardListingProposed p -> NOTHING.fact("cureBy", p.cureBy());
            case HazardEvent.Overdue o -> NOTHING.fact("dueOn", o.dueOn());
        };
    }

    private static Said registered(HazardRegistered hazard) {
        return NOTHING.fact("source", hazard.source()).text("description", hazard.description());
    }

    private static Said graded(HazardLevel level, Citation standard, Citation clause) {
        return NOTHING.fact("level", level)
                .fact("standard", standard.value())
                .fact("clause", clause.value());
    }

    private static Said regraded(HazardRegraded again) {
        return graded(again.level(), again.standard(), again.clause())
                .fact("wasLevel", again.was())
                .text("reason", again.reason());
    }

    private static Said plan(RemediationPlanSubmitted plan) {
        Said texts =
                NOTHING.text("measures", plan.measures())
                        .text("responsible", plan.responsible())
                        .text("funds", plan.funds())
                        .text("contingency", plan.contingency());
        return plan.deadline().map(date -> texts.fact("deadline", date)).orElse(texts);
    }

    private static Said accepted(List<OfficerId> officers, boolean passed, Sealed account) {
        return NOTHING.facts("officers", officers).fact("passed", passed).text("account", account);
    }
}
