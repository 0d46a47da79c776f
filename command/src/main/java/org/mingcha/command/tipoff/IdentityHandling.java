package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.IdentityEvent.IdentityErased;
import org.mingcha.command.tipoff.IdentityEvent.IdentityOpeningAsked;
import org.mingcha.command.tipoff.IdentityEvent.IdentityShown;
import org.mingcha.command.tipoff.IdentityEvent.IdentityUnsealed;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOpening;
import org.mingcha.command.tipoff.TipOffCommand.EraseIdentity;
import org.mingcha.command.tipoff.TipOffCommand.OpenIdentity;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveIdentity;

/** Two custodians open an identity, once; it is erased when nothing needs it any more. */
final class IdentityHandling {

    private final TipFacts facts;

    IdentityHandling(TipFacts facts) {
        this.facts = facts;
    }

    @CommandHandler
    void handle(OpenIdentity command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        requireThere();
        Refused.when(facts.now().sealing().asked().isPresent(), TipRule.OPENING_ASKED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new IdentityOpeningAsked(facts.id(), command.by().id(), now.at(), command.reason()));
    }

    @CommandHandler
    void handle(ConsentToOpening command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        requireThere();
        OfficerId asker =
                facts.now()
                        .sealing()
                        .asked()
                        .orElseThrow(() -> new Refused(TipRule.OPENING_NOT_ASKED));
        Refused.when(asker.equals(command.by().id()), TipRule.ASKER_CONSENTS);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new IdentityUnsealed(facts.id(), command.by().id(), now.at(), asker));
    }

    @CommandHandler
    void handle(ReceiveIdentity command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        requireThere();
        var by = command.by().id();
        var openedFor = facts.now().sealing().openedFor();
        Refused.when(openedFor.filter(by::equals).isEmpty(), TipRule.IDENTITY_NOT_OPENED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new IdentityShown(facts.id(), by, now.at()));
    }

    /** Whoever is to be protected from retaliation must be known to those who do it. */
    @CommandHandler
    void handle(EraseIdentity command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        requireThere();
        Refused.when(facts.now().marks().retaliation(), TipRule.IDENTITY_NEEDED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new IdentityErased(facts.id(), command.by().id(), now.at(), command.reason()));
    }

    private void requireThere() {
        Refused.when(facts.now().sealing().erased(), TipRule.IDENTITY_GONE);
    }
}
