package org.mingcha.infra.vault;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.mingcha.web.seal.Vault;

/** Has the vault destroy what the ledger says is erased. */
public final class ErasureModule implements ConfigurerModule {

    private final Vault vault;

    public ErasureModule(Vault vault) {
        this.vault = vault;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(policies ->
                policies.registerEventHandler(_ -> new WhenIdentityErasedThenDestroyKey(vault)));
    }
}
