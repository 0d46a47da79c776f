package org.mingcha.command.reward;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.reward.RewardCommand.NoteGrading;

/**
 * General or major decides which case of a rule a hazard is. What counts is how it is graded when
 * this is handled, however late that is.
 */
@ProcessingGroup("when-hazard-graded-then-calculate-reward")
class WhenHazardGradedThenCalculateReward {

    @EventHandler
    void on(HazardGraded graded, CommandGateway commands, EventStore events) {
        note(graded.hazard(), commands, events);
    }

    @EventHandler
    void on(HazardRegraded graded, CommandGateway commands, EventStore events) {
        note(graded.hazard(), commands, events);
    }

    private static void note(HazardId hazard, CommandGateway commands, EventStore events) {
        var matters = new Matters(events, commands);
        matters.reward(hazard)
                .map(reward -> new NoteGrading(reward, hazard, matters.level(hazard)))
                .ifPresent(commands::sendAndWait);
    }
}
