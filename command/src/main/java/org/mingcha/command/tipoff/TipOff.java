package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.mingcha.command.Refused;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.TwoOfficers;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.RecordSiteCheck;
import org.mingcha.command.tipoff.TipOffCommand.RecordTipOverdue;
import org.mingcha.command.tipoff.TipOffCommand.RefuseTip;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToDesk;
import org.mingcha.command.tipoff.TipOffCommand.WriteToReporter;
import org.mingcha.command.tipoff.TipOffEvent.DeskWrote;
import org.mingcha.command.tipoff.TipOffEvent.Overdue;
import org.mingcha.command.tipoff.TipOffEvent.ReporterWrote;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.SiteChecked;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;

class TipOff {

    @AggregateIdentifier private TipId id;

    // Set by the first event, and nothing is asked before it.
    @SuppressWarnings("NullAway.Init")
    private DivisionCode division;

    private TipState state = TipState.REGISTERED;
    private final Verifiers verifiers = new Verifiers();
    private final TipDeadlines running = new TipDeadlines();

    TipOff() {}

    @CommandHandler
    TipOff(SubmitTip command, Deadlines deadlines, Clock clock) {
        var today = Moment.of(clock).day();
        Refused.when(
                command.occurredOn().filter(today::isBefore).isPresent(),
                TipRule.OCCURRED_IN_FUTURE);
        apply(Submission.of(command, today));
        apply(
                new TipRegistered(
                        command.tip(),
                        today,
                        TipNumber.of(command.tip(), command.division(), today),
                        deadlines.open(RowId.T1, today)));
    }

    @CommandHandler
    void handle(AcceptTip command, Deadlines deadlines, Clock clock) {
        Act.permit(TipOffActs.ALL, command, division, state);
        var now = Moment.of(clock);
        recordLapse(now);
        var by = command.by();
        var concludeBy = deadlines.open(RowId.T3, now.day());
        apply(new TipAccepted(id, by.id(), now.at(), by.division(), concludeBy));
    }

    @CommandHandler
    void handle(RefuseTip command, Clock clock) {
        Act.permit(TipOffActs.ALL, command, division, state);
        var now = Moment.of(clock);
        recordLapse(now);
        apply(new TipRefused(id, command.by().id(), now.at(), command.ground(), command.reason()));
    }

    @CommandHandler
    void handle(AssignVerification command, Clock clock) {
        Act.permit(TipOffActs.ALL, command, division, state);
        var officers = TwoOfficers.among(command.officers(), TipRule.TOO_FEW_OFFICERS);
        apply(new VerificationAssigned(id, command.by().id(), Moment.of(clock).at(), officers));
    }

    @CommandHandler
    void handle(RecordSiteCheck command, Clock clock) {
        Act.permit(TipOffActs.ALL, command, division, state);
        var officers = verifiers.requireAssigned(command.officers());
        apply(
                new SiteChecked(
                        id,
                        command.by().id(),
                        Moment.of(clock).at(),
                        officers,
                        command.findings(),
                        command.refusedToSign().orElse(false)));
    }

    @CommandHandler
    void handle(ConcludeVerification command, Clock clock) {
        Act.permit(TipOffActs.ALL, command, division, state);
        OfficerId by = command.by().id();
        verifiers.requireAssigned(by);
        var at = Moment.of(clock).at();
        var summary = command.summary();
        apply(
                switch (command.outcome()) {
                    case SUBSTANTIATED -> new TipSubstantiated(id, by, at, summary);
                    case PARTLY_SUBSTANTIATED -> new TipPartlySubstantiated(id, by, at, summary);
                    case UNSUBSTANTIATED -> new TipFoundUnsubstantiated(id, by, at, summary);
                    case UNVERIFIABLE -> new TipFoundUnverifiable(id, by, at, summary);
                });
    }

    @CommandHandler
    void handle(SignConclusion command, Deadlines deadlines, Clock clock) {
        Act.permit(TipOffActs.ALL, command, division, state);
        verifiers.requireUninvolved(command.by().id());
        var now = Moment.of(clock);
        recordLapse(now);
        var feedBackBy = deadlines.open(RowId.T5, now.day());
        apply(new TipConcluded(id, command.by().id(), now.at(), feedBackBy));
    }

    @CommandHandler
    void handle(FeedBack command, Deadlines deadlines, Clock clock) {
        Act.permit(TipOffActs.ALL, command, division, state);
        var now = Moment.of(clock);
        recordLapse(now);
        apply(
                new ResultFedBack(
                        id,
                        command.by().id(),
                        now.at(),
                        command.conclusion(),
                        command.account(),
                        command.disposal(),
                        command.rewardable(),
                        deadlines.open(RowId.T6, now.day())));
    }

    @CommandHandler
    void handle(WriteToReporter command, Clock clock) {
        Act.permit(TipOffActs.ALL, command, division, state);
        apply(new DeskWrote(id, command.by().id(), Moment.of(clock).at(), command.text()));
    }

    @CommandHandler
    void handle(WriteToDesk command, Clock clock) {
        Refused.when(state == TipState.WITHDRAWN, TipRule.WITHDRAWN);
        apply(new ReporterWrote(id, Moment.of(clock).day(), command.text()));
    }

    /** Records no lapse: beside what a reporter does, nothing is stored that has a time of day. */
    @CommandHandler
    void handle(WithdrawTip command, Clock clock) {
        Refused.when(state == TipState.WITHDRAWN, TipRule.WITHDRAWN);
        Refused.when(TipState.ENDED.contains(state), TipRule.ALREADY_ANSWERED);
        apply(new TipWithdrawn(id, Moment.of(clock).day(), command.reason()));
    }

    @CommandHandler
    void handle(RecordTipOverdue command, Clock clock) {
        running.lapsed(command, Moment.of(clock)).ifPresent(AggregateLifecycle::apply);
    }

    /** A deadline that passed unmet is a fact, whether the clock or a late act finds it first. */
    private void recordLapse(Moment now) {
        running.lapsed(now).ifPresent(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(TipOffEvent event) {
        state = state.after(event);
        running.on(event);
        switch (event) {
            case TipSubmitted e -> {
                id = e.tip();
                division = e.division();
            }
            case VerificationAssigned e -> verifiers.assign(e.officers());
            case SiteChecked e -> verifiers.wentOnSite(e.officers());
            case TipRegistered _, TipAccepted _, TipRefused _, TipConcluded _ -> {}
            case TipSubstantiated _, TipPartlySubstantiated _ -> {}
            case TipFoundUnsubstantiated _, TipFoundUnverifiable _ -> {}
            case ResultFedBack _, TipWithdrawn _, ReporterWrote _, DeskWrote _, Overdue _ -> {}
        }
    }
}
