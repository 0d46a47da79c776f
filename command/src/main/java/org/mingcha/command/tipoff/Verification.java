package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.ExtendVerification;
import org.mingcha.command.tipoff.TipOffCommand.RecordConflict;
import org.mingcha.command.tipoff.TipOffCommand.RecordSiteCheck;
import org.mingcha.command.tipoff.TipOffCommand.StartVerification;
import org.mingcha.command.tipoff.TipOffEvent.ConflictRecorded;
import org.mingcha.command.tipoff.TipOffEvent.SiteChecked;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.command.tipoff.TipOffEvent.VerificationExtended;
import org.mingcha.command.tipoff.TipOffEvent.VerificationStarted;

/** By two officers at least, without a conflict, from here or elsewhere (核查、异地核查). */
final class Verification {

    private final TipFacts facts;

    Verification(TipFacts facts) {
        this.facts = facts;
    }

    @CommandHandler
    void handle(
            AssignVerification command,
            EventStore events,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        facts.permit(command);
        var officers = facts.now().verifiers().requireFree(command.officers());
        officers.forEach(facts.now().verifiers()::requireNotReversed);
        // Not merged any more, it was reversed: who verified the other came to that conclusion.
        facts.lead(events).ifPresent(lead -> officers.forEach(lead.verifiers()::requireOther));
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new VerificationAssigned(facts.id(), command.by().id(), now.at(), officers));
    }

    @CommandHandler
    void handle(StartVerification command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        facts.now().verifiers().requireAssigned(command.by().id());
        Refused.when(facts.now().verifiers().started(), TipRule.ALREADY_STARTED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new VerificationStarted(facts.id(), command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(RecordConflict command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        Refused.when(
                facts.now().verifiers().conflicted().contains(command.officer()),
                TipRule.OFFICER_CONFLICTED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(
                new ConflictRecorded(
                        facts.id(),
                        command.by().id(),
                        now.at(),
                        command.officer(),
                        command.reason()));
    }

    @CommandHandler
    void handle(RecordSiteCheck command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var officers = facts.now().verifiers().requireAssigned(command.officers());
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(
                new SiteChecked(
                        facts.id(),
                        command.by().id(),
                        now.at(),
                        officers,
                        command.findings(),
                        command.refusedToSign().orElse(false)));
    }

    @CommandHandler
    void handle(ConcludeVerification command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        facts.now().verifiers().requireAssigned(command.by().id());
        facts.now().verifiers().requireTwo();
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(found(command, now));
    }

    private TipOffEvent.Finding found(ConcludeVerification command, Moment now) {
        var tip = facts.id();
        var by = command.by().id();
        var summary = command.summary();
        return switch (command.outcome()) {
            case SUBSTANTIATED -> new TipSubstantiated(tip, by, now.at(), summary);
            case PARTLY_SUBSTANTIATED -> new TipPartlySubstantiated(tip, by, now.at(), summary);
            case UNSUBSTANTIATED -> new TipFoundUnsubstantiated(tip, by, now.at(), summary);
            case UNVERIFIABLE -> new TipFoundUnverifiable(tip, by, now.at(), summary);
        };
    }

    @CommandHandler
    void handle(ExtendVerification command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        Refused.when(facts.now().marks().extended(), TipRule.ALREADY_EXTENDED);
        var now = Moment.of(clock);
        Deadline was =
                facts.dates()
                        .verification()
                        .map(deadlines::recount)
                        .filter(deadline -> !now.isPast(deadline.dueOn()))
                        .orElseThrow(() -> new Refused(TipRule.EXTENSION_TOO_LATE));
        facts.recordLapses(now, deadlines, ladder);
        int days = command.days().value();
        apply(
                new VerificationExtended(
                        facts.id(),
                        command.by().id(),
                        now.at(),
                        days,
                        command.reason(),
                        was,
                        deadlines.extend(RowId.T4, now.day(), was.dueOn(), days)));
    }
}
