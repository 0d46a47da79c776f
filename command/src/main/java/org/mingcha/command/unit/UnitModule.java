package org.mingcha.command.unit;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** Hands this package to Axon; a {@code Clock} must be among its components. */
public final class UnitModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Unit.class);
        configurer.eventProcessing(policies ->
                policies.registerEventHandler(_ -> new WhenTipSubstantiatedThenFlagUnit()));
    }
}
