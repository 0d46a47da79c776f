package org.mingcha.command.tally;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** Hands this package to Axon; a {@code Clock} must be among its components. */
public final class TallyModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Tally.class);
    }
}
