package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.TipOffCommand.ConfirmMaliciousFinding;
import org.mingcha.command.tipoff.TipOffCommand.ProposeMaliciousFinding;
import org.mingcha.command.tipoff.TipOffEvent.MaliceProposed;
import org.mingcha.command.tipoff.TipOffEvent.MaliciousTipFound;

/** A tip-off is found malicious by two, only if nothing was found in it: an error is not malice. */
final class MaliceHandling {

    private final TipFacts facts;

    MaliceHandling(TipFacts facts) {
        this.facts = facts;
    }

    @CommandHandler
    void handle(ProposeMaliciousFinding command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        Refused.when(!facts.now().result().unsubstantiated(), TipRule.NOT_UNSUBSTANTIATED);
        Refused.when(facts.now().result().malice().isPresent(), TipRule.MALICE_PROPOSED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new MaliceProposed(facts.id(), command.by().id(), now.at(), command.reason()));
    }

    @CommandHandler
    void handle(ConfirmMaliciousFinding command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        OfficerId proposer =
                facts.now()
                        .result()
                        .malice()
                        .filter(_ -> !facts.now().result().malicious())
                        .orElseThrow(() -> new Refused(TipRule.MALICE_NOT_PROPOSED));
        Refused.when(proposer.equals(command.by().id()), TipRule.PROPOSER_CONFIRMS);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new MaliciousTipFound(facts.id(), command.by().id(), now.at(), proposer));
    }
}
