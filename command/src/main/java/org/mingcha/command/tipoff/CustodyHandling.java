package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.tipoff.CustodyEvent.TipDirected;
import org.mingcha.command.tipoff.CustodyEvent.TipReturned;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferAcknowledged;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferred;
import org.mingcha.command.tipoff.TipOffCommand.ReturnTip;
import org.mingcha.command.tipoff.TipOffCommand.TakeOverTip;
import org.mingcha.command.tipoff.TipOffCommand.TransferTip;

/** A transfer is an offer until it is taken over; after three returns the level above decides. */
final class CustodyHandling {

    private final TipFacts facts;

    CustodyHandling(TipFacts facts) {
        this.facts = facts;
    }

    @CommandHandler
    void handle(
            TransferTip command,
            Divisions divisions,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        facts.permit(command);
        var custody = facts.now().custody();
        var to = command.toDivision();
        var now = Moment.of(clock);
        Refused.when(to.equals(custody.division()), TipRule.TRANSFER_TO_ITSELF);
        divisions.inForce(to, now.day());
        Refused.when(custody.offer().isPresent(), TipRule.TRANSFER_PENDING);
        boolean decides = custody.disputed();
        Refused.when(decides && !command.by().division().covers(to), TipRule.LEVEL_ABOVE_DECIDES);
        facts.recordLapses(now, deadlines, ladder);
        apply(decides ? directed(command, now) : transferred(command, now));
    }

    @CommandHandler
    void handle(TakeOverTip command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var offer = offer();
        Refused.when(offer.by().equals(command.by().id()), TipRule.SENDER_RECEIVES);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new TipTransferAcknowledged(facts.id(), command.by().id(), now.at(), offer.to()));
    }

    @CommandHandler
    void handle(ReturnTip command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        Refused.when(offer().by().equals(command.by().id()), TipRule.SENDER_RECEIVES);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new TipReturned(facts.id(), command.by().id(), now.at(), command.reason()));
    }

    private Custody.Offer offer() {
        return facts.now().custody().offer().orElseThrow(() -> new Refused(TipRule.NOT_OFFERED));
    }

    private TipTransferred transferred(TransferTip command, Moment now) {
        return new TipTransferred(
                facts.id(),
                command.by().id(),
                now.at(),
                facts.now().custody().division(),
                command.toDivision(),
                command.toDesk(),
                command.reason());
    }

    private TipDirected directed(TransferTip command, Moment now) {
        return new TipDirected(
                facts.id(),
                command.by().id(),
                now.at(),
                facts.now().custody().division(),
                command.toDivision(),
                command.toDesk(),
                command.reason());
    }
}
