package org.mingcha.web.identity;

import java.util.Optional;
import org.mingcha.command.party.Officer;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveIdentity;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.seal.Vault.Unopenable;

/** Shows who reported: once, to the custodian who asked, when another has consented. */
public final class Identities {

    private final Cases cases;
    private final SealedIdentities sealed;
    private final Vault vault;
    private final Commands commands;

    public Identities(Cases cases, SealedIdentities sealed, Vault vault, Commands commands) {
        this.cases = cases;
        this.sealed = sealed;
        this.vault = vault;
        this.commands = commands;
    }

    /**
     * It stands in the ledger before it is shown. Where the vault's keys are away nothing is used
     * up.
     *
     * @throws NotThere if there is no such tip-off for this officer
     * @throws org.mingcha.command.Refused if two custodians have not opened it, or it was shown
     */
    public Identity receive(TipId tip, Officer by) {
        cases.requireVisible(tip, by);
        var identity = sealed.of(tip).flatMap(said -> opened(tip, said));
        commands.send(new ReceiveIdentity(tip, by));
        return identity.map(Identity::parse).orElseThrow(NotThere::new);
    }

    /** Of an erased one, the stream says so itself. */
    private Optional<String> opened(TipId tip, Sealed said) {
        try {
            return Optional.of(vault.open(KeyName.ofIdentity(tip), said));
        } catch (Unopenable destroyed) {
            return Optional.empty();
        }
    }
}
