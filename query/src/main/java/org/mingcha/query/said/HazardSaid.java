package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import java.util.List;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Sealed;

/** What the events of a hazard say. */
final class HazardSaid {

    private HazardSaid() {}

    static Said by(HazardEvent event) {
        return switch (event) {
            case HazardRegistered r -> registered(r);
            case HazardGraded g -> graded(g);
            case RemediationPlanSubmitted p -> plan(p);
            case PlanApproved a -> NOTHING.sets(a.cureBy());
            case PlanReturned r -> NOTHING.text("reason", r.reason());
            case CureCompletedReported r -> NOTHING.text("account", r.account());
            case AcceptanceApplied a -> NOTHING.sets(a.acceptBy());
            case AcceptancePassed a -> accepted(a.officers(), true, a.account());
            case AcceptanceFailed a -> accepted(a.officers(), false, a.account());
            case HazardClosedOut c -> NOTHING.text("rootCause", c.rootCause());
            case HazardReopened r -> NOTHING.text("reason", r.reason());
            case HazardEvent.Overdue o -> NOTHING.fact("dueOn", o.dueOn());
        };
    }

    private static Said registered(HazardRegistered hazard) {
        return NOTHING.fact("source", hazard.source()).text("description", hazard.description());
    }

    private static Said graded(HazardGraded graded) {
        return NOTHING.fact("level", graded.level())
                .fact("standard", graded.standard().value())
                .fact("clause", graded.clause().value());
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
