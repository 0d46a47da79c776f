package org.mingcha.command.reward;

import java.util.Optional;
import org.mingcha.command.tipoff.TipId;

/** In which order tip-offs were received: the ledger's own, which nothing later can change. */
public interface OrderOfReceipt {

    /** Empty if no such tip-off was received. */
    Optional<ReceivedAs> of(TipId tip);
}
