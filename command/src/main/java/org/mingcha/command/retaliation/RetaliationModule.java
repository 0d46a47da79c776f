package org.mingcha.command.retaliation;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * Hands this package to Axon; a {@code Clock}, {@code Deadlines}, a {@code Ladder} and {@code
 * Divisions} must be among its components.
 */
public final class RetaliationModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Retaliation.class);
        configurer.eventProcessing(policies ->
                policies.registerEventHandler(_ -> new WhenRetaliationReportedThenOpenCase())
                        .registerEventHandler(_ -> new WhenRetaliationDecidedThenTellTip()));
    }
}
