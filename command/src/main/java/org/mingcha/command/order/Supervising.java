package org.mingcha.command.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.hazard.HazardFacts;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderCommand.Delist;
import org.mingcha.command.order.OrderCommand.FileListing;
import org.mingcha.command.order.OrderCommand.HoldInterview;
import org.mingcha.command.order.OrderCommand.ListForSupervision;
import org.mingcha.command.order.OrderCommand.ProposeClosure;
import org.mingcha.command.order.OrderCommand.ProposeListing;
import org.mingcha.command.order.OrderCommand.PublishDelisting;
import org.mingcha.command.order.OrderCommand.PublishListing;
import org.mingcha.command.order.OrderCommand.Urge;
import org.mingcha.command.order.OrderEvent.ClosureProposed;
import org.mingcha.command.order.OrderEvent.DelistingPublished;
import org.mingcha.command.order.OrderEvent.InterviewHeld;
import org.mingcha.command.order.OrderEvent.ListingFiled;
import org.mingcha.command.order.OrderEvent.ListingProposed;
import org.mingcha.command.order.OrderEvent.ListingPublished;
import org.mingcha.command.order.OrderEvent.SupervisionDelisted;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.order.OrderEvent.SupervisionUrged;
import org.mingcha.command.party.Officer;
import org.mingcha.command.unit.PenaltyCount;
import org.mingcha.command.unit.UnitFacts;

/** Supervision from above: listing, urging and delisting, and the proposal to close a unit. */
final class Supervising {

    private final Known known;

    Supervising(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(ListForSupervision command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(known.now().listed(), OrderRule.STILL_LISTED);
        var lister = command.by().division();
        var responsible = command.responsible();
        boolean below = lister.covers(responsible) && !lister.equals(responsible);
        Refused.when(
                !below || !responsible.covers(known.division()), OrderRule.RESPONSIBLE_NOT_BELOW);
        var now = known.catchUp(law, ladder, clock);
        apply(
                new SupervisionListed(
                        known.id(),
                        command.by().id(),
                        now.at(),
                        lister,
                        responsible,
                        law.open(RowId.O4, now.day()),
                        law.open(RowId.O5_FILE, now.day()),
                        law.open(RowId.O5_LIST, now.day())));
    }

    @CommandHandler
    void handle(FileListing command, Deadlines law, Ladder ladder, Clock clock) {
        permitWhileListed(command, command.by());
        Refused.when(known.now().listing().filed(), OrderRule.LISTING_FILED);
        var now = known.catchUp(law, ladder, clock);
        apply(new ListingFiled(known.id(), command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(PublishListing command, Deadlines law, Ladder ladder, Clock clock) {
        permitWhileListed(command, command.by());
        Refused.when(known.now().listing().published(), OrderRule.LISTING_PUBLISHED);
        var now = known.catchUp(law, ladder, clock);
        apply(new ListingPublished(known.id(), command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(Urge command, Deadlines law, Ladder ladder, Clock clock) {
        permitWhileListed(command, command.by());
        var now = known.catchUp(law, ladder, clock);
        apply(new SupervisionUrged(known.id(), command.by().id(), now.at(), command.text()));
    }

    @CommandHandler
    void handle(HoldInterview command, Deadlines law, Ladder ladder, Clock clock) {
        permitWhileListed(command, command.by());
        var now = known.catchUp(law, ladder, clock);
        apply(new InterviewHeld(known.id(), command.by().id(), now.at(), command.account()));
    }

    @CommandHandler
    void handle(Delist command, EventStore events, Deadlines law, Ladder ladder, Clock clock) {
        permitWhileListed(command, command.by());
        var hazard = HazardFacts.relied(events, known.hazard()).map(HazardFacts::state);
        Refused.when(
                hazard.filter(HazardState.CLOSED_OUT::equals).isEmpty(),
                OrderRule.HAZARD_NOT_CLOSED_OUT);
        var now = known.catchUp(law, ladder, clock);
        var publishBy = law.open(RowId.O5_DELIST, now.day());
        apply(new SupervisionDelisted(known.id(), command.by().id(), now.at(), publishBy));
    }

    @CommandHandler
    void handle(PublishDelisting command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(
                !known.now().listing().delistingUnpublished(), OrderRule.NO_DELISTING_TO_PUBLISH);
        var now = known.catchUp(law, ladder, clock);
        apply(new DelistingPublished(known.id(), command.by().id(), now.at()));
    }

    /** Only the level that listed supervises, or one above it. */
    private void permitWhileListed(OrderCommand.ByOfficer command, Officer by) {
        known.permit(command);
        var listing =
                known.now().listing().listed().orElseThrow(() -> new Refused(OrderRule.NOT_LISTED));
        by.requireDivision(listing.lister());
    }

    /** What another stream caused may come twice, or when there is nothing to propose any more. */
    @CommandHandler
    void handle(ProposeListing command, Clock clock) {
        if (known.maySuggestListing(command.cureBy())) {
            apply(new ListingProposed(known.id(), Moment.of(clock).at(), command.cureBy()));
        }
    }

    @CommandHandler
    void handle(
            ProposeClosure command, EventStore events, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        boolean major =
                HazardFacts.read(events, known.hazard())
                        .filter(facts -> facts.standing().major())
                        .isPresent();
        Refused.when(!major, OrderRule.NOT_A_MAJOR_HAZARD);
        var day = Moment.of(clock).day();
        PenaltyCount count = UnitFacts.read(events, known.unitName()).penalties(day);
        Refused.when(!count.callsForClosure(), OrderRule.TOO_FEW_PENALTIES);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new ClosureProposed(known.id(), by, now.at(), count.inHalfYear(), count.inYear()));
    }
}
