package org.mingcha.command.reward;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * Hands this package to Axon; a {@code Clock}, {@code Deadlines}, a {@code Ladder}, {@code
 * RewardRules} and an {@code OrderOfReceipt} must be among its components.
 */
public final class RewardModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Reward.class);
        configurer.eventProcessing(policies ->
                policies.registerEventHandler(_ -> new WhenTipSubstantiatedThenOpenReward())
                        .registerEventHandler(_ -> new WhenHazardGradedThenCalculateReward())
                        .registerEventHandler(_ -> new WhenPenaltyDecidedThenCalculateReward())
                        .registerEventHandler(_ -> new WhenPenaltyRevokedThenRecalculateReward())
                        .registerEventHandler(_ -> new WhenTipsMergedThenDetermineFirstReporter())
                        .registerEventHandler(
                                _ -> new WhenTipWithdrawnThenDetermineFirstReporter()));
    }
}
