package org.mingcha.web.routes;

import java.time.Duration;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.receipt.ClaimCodes;
import org.mingcha.web.session.TooManyTries;

/** A passphrase is its hash; or whoever tries is told to wait, as a test wants it. */
final class GuessedCodes implements ClaimCodes {

    boolean tired;

    @Override
    public boolean fits(TipId tip, ClaimHash chosen, String typed) {
        if (tired) {
            throw new TooManyTries(Duration.ofMillis(1_500));
        }
        return chosen.value().equals(typed);
    }
}
