package org.mingcha.web.routes;

import java.util.Optional;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.receipt.ReportProofs;
import org.mingcha.web.seal.Receipt;

/** Proofs that say for whom they were made, once a test says that they are covered. */
final class PaperProofs implements ReportProofs {

    boolean covered = true;
    int made;

    @Override
    public Optional<String> ofFirstEvent(TipId tip, Receipt receipt) {
        made++;
        return covered ? Optional.of("proof of " + tip.value() + "\n") : Optional.empty();
    }
}
