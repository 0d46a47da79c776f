package org.mingcha.command.reward;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.reward.RewardCommand.NoteGrading;

/** General or major decides which case of a rule a hazard is. */
@ProcessingGroup("when-hazard-graded-then-calculate-reward")
class WhenHazardGradedThenCalculateReward {

    @EventHandler
    void on(HazardGraded graded, CommandGateway commands, EventStore events) {
        new Matters(events, commands)
                .reward(graded.hazard())
                .ifPresent(reward ->
                        commands.sendAndWait(
                                new NoteGrading(reward, graded.hazard(), graded.level())));
    }
}
