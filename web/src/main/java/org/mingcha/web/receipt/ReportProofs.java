package org.mingcha.web.receipt;

import java.util.Optional;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.seal.Receipt;

/** Proves to a reporter, and to whom they show it, that their report is in the public log. */
public interface ReportProofs {

    /**
     * A tlog-proof file of the report's first event. Without the receipt it tells which entry of
     * the log it is about, and nothing of what that says. Waits, a bounded time, for a checkpoint
     * that covers the event; empty where none came.
     */
    Optional<String> ofFirstEvent(TipId tip, Receipt receipt);
}
