package org.mingcha.command.tipoff;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * Hands this package to Axon; a {@code Clock}, {@code Deadlines}, {@code Ladder} and {@code
 * Divisions} must be among its components.
 */
public final class TipOffModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .configureAggregate(TipOff.class)
                .eventProcessing(policies ->
                        policies.registerEventHandler(_ -> new WhenTipMergedThenJoin())
                                .registerEventHandler(_ -> new WhenTipConcludedThenConcludeMerged())
                                .registerEventHandler(_ -> new WhenTipEndedThenReleaseMerged()));
    }
}
