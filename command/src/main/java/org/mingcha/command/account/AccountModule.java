package org.mingcha.command.account;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * Hands this package to Axon; {@code Clock}, {@code Divisions} and {@link Caseload} must be among
 * its components.
 */
public final class AccountModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.configureAggregate(Account.class);
    }
}
