package org.mingcha.command.hazard;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.RemoveOnSpot;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReportProgress;
import org.mingcha.command.hazard.HazardCommand.ReturnPlan;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.CureProgressReported;
import org.mingcha.command.hazard.HazardEvent.HazardRemovedOnSpot;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanGoalsStated;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;

/** The plan of a hazard, and its cure. */
final class Remediation {

    private final Known known;

    Remediation(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(SubmitPlan command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(submitted(command, now));
        command.goals()
                .map(goals -> new PlanGoalsStated(known.id(), by, now.at(), goals))
                .ifPresent(it -> apply(it));
        known.follow(now, law);
    }

    private static RemediationPlanSubmitted submitted(SubmitPlan command, Moment now) {
        return new RemediationPlanSubmitted(
                command.hazard(),
                command.by().id(),
                now.at(),
                command.measures(),
                command.responsible(),
                command.funds(),
                command.deadline(),
                command.contingency());
    }

    @CommandHandler
    void handle(ApprovePlan command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var by = command.by().id();
        var cureBy = PlanReview.approve(known, by, Moment.of(clock).day());
        var now = known.catchUp(law, ladder, clock);
        apply(new PlanApproved(known.id(), by, now.at(), cureBy));
    }

    @CommandHandler
    void handle(ReturnPlan command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var now = known.catchUp(law, ladder, clock);
        apply(new PlanReturned(known.id(), command.by().id(), now.at(), command.reason()));
        known.follow(now, law);
    }

    @CommandHandler
    void handle(RemoveOnSpot command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(known.now().major(), HazardRule.MAJOR_NOT_REMOVED_AT_ONCE);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new HazardRemovedOnSpot(known.id(), by, now.at(), command.account()));
        known.follow(now, law);
    }

    @CommandHandler
    void handle(ReportProgress command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new CureProgressReported(known.id(), by, now.at(), command.account()));
        known.follow(now, law);
    }

    @CommandHandler
    void handle(ReportCure command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(
                known.now().state() == HazardState.GRADED && known.now().major(),
                HazardRule.PLAN_NOT_APPROVED);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new CureCompletedReported(known.id(), by, now.at(), command.account()));
        known.follow(now, law);
    }
}
