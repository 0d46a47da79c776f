package org.mingcha.infra.vault;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.IdentityEvent.IdentityErased;
import org.mingcha.web.seal.Vault;

/** The ledger says first that an identity is erased, and the vault follows, however often. */
@ProcessingGroup("when-identity-erased-then-destroy-key")
class WhenIdentityErasedThenDestroyKey {

    private final Vault vault;

    WhenIdentityErasedThenDestroyKey(Vault vault) {
        this.vault = vault;
    }

    @EventHandler
    void on(IdentityErased event) {
        vault.destroy(KeyName.ofIdentity(event.tip()));
    }
}
