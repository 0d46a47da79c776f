package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.Exhibits.Exhibit;
import org.mingcha.command.tipoff.OriginalEvent.OriginalOpeningAsked;
import org.mingcha.command.tipoff.OriginalEvent.OriginalReceived;
import org.mingcha.command.tipoff.OriginalEvent.OriginalUnsealed;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOriginal;
import org.mingcha.command.tipoff.TipOffCommand.HandInEvidence;
import org.mingcha.command.tipoff.TipOffCommand.OpenOriginal;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;
import org.mingcha.command.tipoff.TipOffEvent.EvidenceHandedIn;

/** Reporters hand in files; two custodians open one as it was handed in, once. */
final class EvidenceHandling {

    private final TipFacts facts;

    EvidenceHandling(TipFacts facts) {
        this.facts = facts;
    }

    static void with(TipId tip, LocalDate today, List<Evidence> evidence) {
        evidence.forEach(one -> apply(new EvidenceHandedIn(tip, today, one)));
    }

    @CommandHandler
    void handle(HandInEvidence command, Clock clock) {
        Refused.when(facts.state() == TipState.WITHDRAWN, TipRule.WITHDRAWN);
        var there = facts.now().exhibits();
        with(
                facts.id(),
                Moment.of(clock).day(),
                command.evidence().stream().filter(one -> there.find(one.id()).isEmpty()).toList());
    }

    @CommandHandler
    void handle(OpenOriginal command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        Refused.when(!exhibit(command.evidence()).isClosed(), TipRule.ORIGINAL_ASKED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(
                new OriginalOpeningAsked(
                        facts.id(),
                        command.by().id(),
                        now.at(),
                        command.evidence(),
                        command.reason()));
    }

    @CommandHandler
    void handle(ConsentToOriginal command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        OfficerId asker =
                exhibit(command.evidence())
                        .asked()
                        .orElseThrow(() -> new Refused(TipRule.ORIGINAL_NOT_ASKED));
        Refused.when(asker.equals(command.by().id()), TipRule.ASKER_CONSENTS);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(
                new OriginalUnsealed(
                        facts.id(), command.by().id(), now.at(), command.evidence(), asker));
    }

    @CommandHandler
    void handle(ReceiveOriginal command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var by = command.by().id();
        var openedFor = exhibit(command.evidence()).openedFor();
        Refused.when(openedFor.filter(by::equals).isEmpty(), TipRule.ORIGINAL_NOT_OPENED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new OriginalReceived(facts.id(), by, now.at(), command.evidence()));
    }

    private Exhibit exhibit(EvidenceId id) {
        return facts.now()
                .exhibits()
                .find(id)
                .orElseThrow(() -> new Refused(TipRule.EVIDENCE_UNKNOWN));
    }
}
