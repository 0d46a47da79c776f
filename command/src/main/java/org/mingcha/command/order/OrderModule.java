package org.mingcha.command.order;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * Hands this package to Axon; a {@code Clock}, {@code Deadlines} and a {@code Ladder} must be among
 * its components.
 */
public final class OrderModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Order.class);
        configurer.eventProcessing(policies ->
                policies.registerEventHandler(_ -> new WhenOrderMovesThenNoteItOnHazard())
                        .registerEventHandler(_ -> new WhenCureOverdueThenProposeListing())
                        .registerEventHandler(_ -> new WhenPenaltyDecidedThenCountIt())
                        .registerEventHandler(_ -> new WhenPenaltyRevokedThenUncountIt()));
    }
}
