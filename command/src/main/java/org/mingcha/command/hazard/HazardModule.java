package org.mingcha.command.hazard;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * Hands this package to Axon; a {@code Clock}, {@code Deadlines} and a {@code Ladder} must be among
 * its components.
 */
public final class HazardModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Hazard.class);
        configurer.eventProcessing(policies ->
                policies.registerEventHandler(_ -> new WhenTipSubstantiatedThenFindHazard()));
    }
}
