package org.mingcha.command.hazard;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.mingcha.command.Refused;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.RecordHazardOverdue;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardCommand.ReopenHazard;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReturnPlan;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.Overdue;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.TwoOfficers;
import org.mingcha.command.place.DivisionCode;

class Hazard {

    @AggregateIdentifier private HazardId id;

    // Set by the first event, and nothing is asked before it.
    @SuppressWarnings("NullAway.Init")
    private DivisionCode division;

    private HazardState state = HazardState.REGISTERED;
    private final HazardDates dates = new HazardDates();
    private Optional<HazardLevel> level = Optional.empty();
    private Optional<RemediationPlanSubmitted> plan = Optional.empty();
    private Optional<OfficerId> curer = Optional.empty();

    Hazard() {}

    @CommandHandler
    Hazard(RegisterHazard command, EventStore events, Clock clock) {
        var by = command.by();
        by.requireRole(HazardActs.REGISTRARS);
        by.requireDivision(command.division());
        Refused.when(
                command.tip().isPresent() != (command.source() == HazardSource.TIP_OFF),
                HazardRule.TIP_WITHOUT_TIP_SOURCE);
        var substantiated = new SubstantiatedTips(events);
        Refused.when(
                !command.tip().stream().allMatch(substantiated::contain),
                HazardRule.TIP_NOT_SUBSTANTIATED);
        apply(
                new HazardRegistered(
                        command.hazard(),
                        by.id(),
                        Moment.of(clock).at(),
                        command.tip(),
                        command.source(),
                        command.unitName(),
                        command.division(),
                        command.place(),
                        command.description()));
    }

    @CommandHandler
    void handle(GradeHazard command, Clock clock) {
        Act.permit(HazardActs.ALL, command, division, state);
        apply(
                new HazardGraded(
                        id,
                        command.by().id(),
                        Moment.of(clock).at(),
                        command.level(),
                        command.standard(),
                        command.clause()));
    }

    @CommandHandler
    void handle(SubmitPlan command, Clock clock) {
        Act.permit(HazardActs.ALL, command, division, state);
        apply(
                new RemediationPlanSubmitted(
                        id,
                        command.by().id(),
                        Moment.of(clock).at(),
                        command.measures(),
                        command.responsible(),
                        command.funds(),
                        command.deadline(),
                        command.contingency()));
    }

    @CommandHandler
    void handle(ApprovePlan command, Clock clock) {
        Act.permit(HazardActs.ALL, command, division, state);
        var now = Moment.of(clock);
        var by = command.by().id();
        var cureBy = PlanReview.approve(plan.orElseThrow(), by, now.day());
        apply(new PlanApproved(id, by, now.at(), cureBy));
    }

    @CommandHandler
    void handle(ReturnPlan command, Clock clock) {
        Act.permit(HazardActs.ALL, command, division, state);
        apply(new PlanReturned(id, command.by().id(), Moment.of(clock).at(), command.reason()));
    }

    @CommandHandler
    void handle(ReportCure command, Clock clock) {
        Act.permit(HazardActs.ALL, command, division, state);
        boolean removableAtOnce = level.filter(HazardLevel.GENERAL::equals).isPresent();
        Refused.when(state == HazardState.GRADED && !removableAtOnce, HazardRule.PLAN_NOT_APPROVED);
        var now = Moment.of(clock);
        recordLapse(now);
        apply(new CureCompletedReported(id, command.by().id(), now.at(), command.account()));
    }

    @CommandHandler
    void handle(ApplyForAcceptance command, Deadlines deadlines, Clock clock) {
        Act.permit(HazardActs.ALL, command, division, state);
        var now = Moment.of(clock);
        var acceptBy = deadlines.open(RowId.O2, now.day());
        apply(new AcceptanceApplied(id, command.by().id(), now.at(), acceptBy));
    }

    @CommandHandler
    void handle(AcceptCure command, Clock clock) {
        Act.permit(HazardActs.ALL, command, division, state);
        var officers = TwoOfficers.among(command.officers(), HazardRule.TOO_FEW_OFFICERS);
        Refused.when(curer.filter(officers::contains).isPresent(), HazardRule.CURER_ACCEPTS);
        var now = Moment.of(clock);
        recordLapse(now);
        var by = command.by().id();
        apply(
                command.passed()
                        ? new AcceptancePassed(id, by, now.at(), officers, command.account())
                        : new AcceptanceFailed(id, by, now.at(), officers, command.account()));
    }

    @CommandHandler
    void handle(CloseOut command, Clock clock) {
        Act.permit(HazardActs.ALL, command, division, state);
        apply(
                new HazardClosedOut(
                        id, command.by().id(), Moment.of(clock).at(), command.rootCause()));
    }

    @CommandHandler
    void handle(ReopenHazard command, Clock clock) {
        Act.permit(HazardActs.ALL, command, division, state);
        apply(new HazardReopened(id, command.by().id(), Moment.of(clock).at(), command.reason()));
    }

    @CommandHandler
    void handle(RecordHazardOverdue command, Clock clock) {
        dates.lapsed(command.dueOn(), Moment.of(clock)).ifPresent(AggregateLifecycle::apply);
    }

    /** A date that passed unmet is a fact, whether the clock or a late act finds it first. */
    private void recordLapse(Moment now) {
        dates.lapsed(now).ifPresent(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(HazardEvent event) {
        state = state.after(event);
        dates.on(event);
        switch (event) {
            case HazardRegistered e -> {
                id = e.hazard();
                division = e.division();
            }
            case HazardGraded e -> level = Optional.of(e.level());
            case RemediationPlanSubmitted e -> plan = Optional.of(e);
            case CureCompletedReported e -> curer = Optional.of(e.by());
            case PlanApproved _, PlanReturned _, AcceptanceApplied _ -> {}
            case AcceptancePassed _, AcceptanceFailed _ -> {}
            case HazardClosedOut _, HazardReopened _, Overdue _ -> {}
        }
    }
}
