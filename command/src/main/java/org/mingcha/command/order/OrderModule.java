package org.mingcha.command.order;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * Hands this package to Axon; a {@code Clock} and {@code Deadlines} must be among its components.
 */
public final class OrderModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Order.class);
    }
}
