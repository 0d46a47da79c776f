package org.mingcha.command.reward;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardRecovered;

/** What the tip-offs of a matter, and their rewards, say of it at the moment of asking. */
record MatterNow(EventStore events, Known known) {

    void requireSubstantiated() {
        boolean so =
                MatterFacts.read(events, known.opened().tip())
                        .filter(MatterFacts::substantiated)
                        .isPresent();
        Refused.when(!so, RewardRule.NOT_SUBSTANTIATED);
    }

    /**
     * Whoever withdrew before being told of the award is not told of it; nor whose tip-off goes its
     * own way again, for it has a reward of its own.
     */
    void requireReporter() {
        var matter = SameMatter.now(events, known.opened().tip());
        boolean valid =
                known.first()
                        .filter(first -> matter.contains(first.tip()))
                        .flatMap(first -> MatterFacts.read(events, first.tip()))
                        .filter(MatterFacts::valid)
                        .isPresent();
        Refused.when(!valid, RewardRule.NO_VALID_REPORTER);
    }

    /**
     * Of tip-offs that went on together at some time only one is paid for: a conclusion may have
     * been reversed, or a merger undone, since.
     */
    void requirePayable() {
        requireSubstantiated();
        var matter = known.opened().tip();
        boolean paid =
                SameMatter.ever(events, matter).stream()
                        .filter(tip -> !tip.equals(matter))
                        .anyMatch(tip -> paid(RewardId.of(tip)));
        Refused.when(paid, RewardRule.MATTER_PAID);
    }

    private boolean paid(RewardId reward) {
        boolean paid = false;
        var stream = events.readEvents(reward.value());
        while (stream.hasNext()) {
            var event = stream.next().getPayload();
            paid = event instanceof RewardPaid || paid && !(event instanceof RewardRecovered);
        }
        return paid;
    }
}
