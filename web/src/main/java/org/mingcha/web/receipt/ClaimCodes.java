package org.mingcha.web.receipt;

import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.session.TooManyTries;

/** Knows whether a passphrase is the one that was chosen with a report. */
public interface ClaimCodes {

    /**
     * Takes as long for a wrong one as for the right one.
     *
     * @throws TooManyTries if there were too many for this report lately: it was not looked at, and
     *     the right one will do after the pause. Nothing is kept of who tries.
     */
    boolean fits(TipId tip, ClaimHash chosen, String typed);
}
