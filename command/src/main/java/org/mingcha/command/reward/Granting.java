package org.mingcha.command.reward;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.command.reward.RewardCommand.AnnounceAward;
import org.mingcha.command.reward.RewardCommand.ApproveReward;
import org.mingcha.command.reward.RewardCommand.ExtendClaim;
import org.mingcha.command.reward.RewardCommand.NotifyAward;
import org.mingcha.command.reward.RewardCommand.ReturnReward;
import org.mingcha.command.reward.RewardEvent.AwardAnnounced;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.reward.RewardEvent.ClaimWindowExtended;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardReturned;

/** From the amount to the award that the reporter is told of. */
final class Granting {

    private final Known known;

    Granting(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(
            ApproveReward command,
            EventStore events,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        var amount =
                known.assessment()
                        .amount()
                        .orElseThrow(() -> new Refused(RewardRule.NOT_CALCULATED));
        var by = command.by().id();
        known.hands().requireMayApprove(by);
        new MatterNow(events, known).requirePayable();
        if (RewardState.BEFORE_NOTICE.contains(known.state())) {
            new MatterNow(events, known).requireReporter();
        }
        var notifyBy =
                known.state() == RewardState.CALCULATED
                        ? Optional.of(deadlines.open(RowId.R1, now.day()))
                        : Optional.<Deadline>empty();
        apply(new RewardApproved(known.id(), by, now.at(), known.sum(amount), notifyBy));
    }

    @CommandHandler
    void handle(ReturnReward command, Deadlines deadlines, Ladder ladder, Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        apply(new RewardReturned(known.id(), command.by().id(), now.at(), command.reason()));
    }

    @CommandHandler
    void handle(
            NotifyAward command,
            EventStore events,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        new MatterNow(events, known).requireReporter();
        var claimBy = deadlines.open(RowId.R2, now.day());
        apply(new AwardNotified(known.id(), command.by().id(), now.at(), claimBy));
    }

    @CommandHandler
    void handle(
            AnnounceAward command,
            EventStore events,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        new MatterNow(events, known).requireReporter();
        var claimBy = deadlines.open(RowId.R2, now.day());
        apply(new AwardAnnounced(known.id(), command.by().id(), now.at(), claimBy));
    }

    /** The window begins anew on the day of the decision. */
    @CommandHandler
    void handle(ExtendClaim command, Deadlines deadlines, Ladder ladder, Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        var claimBy = deadlines.open(RowId.R2, now.day());
        apply(
                new ClaimWindowExtended(
                        known.id(), command.by().id(), now.at(), command.reason(), claimBy));
    }
}
