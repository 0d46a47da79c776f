package org.mingcha.command.reading;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** Hands this package to Axon; a {@code Clock} must be among its components. */
public final class ReadingModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Reading.class);
    }
}
