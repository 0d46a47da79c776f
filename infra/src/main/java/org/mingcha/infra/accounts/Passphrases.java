package org.mingcha.infra.accounts;

import java.time.Clock;
import java.util.Optional;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.receipt.ClaimCodes;

/** Passphrases of reporters, compared and slowed down as passwords are. */
public final class Passphrases implements ClaimCodes {

    private final Passwords passwords;
    private final Patience<TipId> patience;

    public Passphrases(Clock clock) {
        this(clock, new Passwords());
    }

    Passphrases(Clock clock, Passwords passwords) {
        this.passwords = passwords;
        this.patience = new Patience<>(clock);
    }

    @Override
    public boolean fits(TipId tip, ClaimHash chosen, String typed) {
        patience.begin(tip);
        boolean fits = passwords.fit(Optional.of(chosen.value()), typed);
        if (fits) {
            patience.forget(tip);
        }
        return fits;
    }
}
