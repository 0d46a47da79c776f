package org.mingcha.command.hazard;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mingcha.command.Refused;
import org.mingcha.command.party.OfficerId;

/**
 * When a remediation plan may be approved: complete (五落实), timely, and by somebody else. The plan
 * of a major hazard has six parts, and nobody waits for it unguarded.
 */
final class PlanReview {

    private PlanReview() {}

    /**
     * Returns the day on which cure will be due.
     *
     * @throws Refused if the plan may not be approved, or not by this officer
     */
    static LocalDate approve(Known known, OfficerId approver, LocalDate today) {
        var plan = known.plan();
        boolean written =
                Stream.of(plan.measures(), plan.responsible(), plan.funds(), plan.contingency())
                        .allMatch(element -> element.isPresent());
        Refused.when(!written, HazardRule.PLAN_INCOMPLETE);
        LocalDate deadline =
                plan.deadline().orElseThrow(() -> new Refused(HazardRule.PLAN_INCOMPLETE));
        boolean major = known.now().major();
        Refused.when(major && !known.goalsStated(), HazardRule.PLAN_WITHOUT_GOALS);
        Refused.when(
                major && !known.now().evidence().holds(Evidence.Piece.GUARD),
                HazardRule.NOT_GUARDED);
        Refused.when(deadline.isBefore(today), HazardRule.PLAN_DATE_PAST);
        Refused.when(plan.by().equals(approver), HazardRule.APPROVER_SUBMITTED);
        return deadline;
    }
}
