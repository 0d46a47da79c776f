package org.mingcha.web.identity;

import java.util.Optional;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;

/** What reporters said of themselves, as it lies sealed in the ledger and in no view. */
@FunctionalInterface
public interface SealedIdentities {

    Optional<Sealed> of(TipId tip);
}
