package org.mingcha.infra.proof;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.infra.log.PublishedTree;
import org.mingcha.infra.log.PublishedTree.Published;
import org.mingcha.infra.merkle.Inclusion;
import org.mingcha.infra.proof.file.DisclosedEvent;
import org.mingcha.infra.proof.file.Enclosed;
import org.mingcha.infra.proof.file.ProofFile;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.mingcha.web.receipt.ReportProofs;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;

/** Makes proof files from the ledger and the tree that was published last. */
public final class LogProofs implements ReportProofs {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final LedgerEvents ledger;
    private final PublishedTree tree;
    private final Receipts receipts;
    private final Duration patience;

    /**
     * @param patience how long a report that is not yet covered is waited for
     */
    public LogProofs(
            LedgerEvents ledger, PublishedTree tree, Receipts receipts, Duration patience) {
        this.ledger = ledger;
        this.tree = tree;
        this.receipts = receipts;
        this.patience = patience;
    }

    @Override
    public Optional<String> ofFirstEvent(TipId tip, Receipt receipt) {
        var event = first(tip);
        return covering(event.index()).map(published -> file(event, receipt, published).text());
    }

    private StoredEvent first(TipId tip) {
        try (var events = ledger.of(tip.value())) {
            return events.findFirst().orElseThrow(NotThere::new);
        }
    }

    private Optional<Published> covering(long index) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var published = tree.latest().filter(it -> it.size() > index);
            if (published.isPresent()
                    || System.nanoTime() - end >= 0
                    || Thread.currentThread().isInterrupted()) {
                return published;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private ProofFile file(StoredEvent event, Receipt receipt, Published published) {
        var disclosed = DisclosedEvent.of(event);
        long index = event.index();
        var path = Inclusion.path(index, published.size(), published.subtrees());
        var enclosed =
                new Enclosed(
                        index,
                        disclosed.entry(),
                        receipts.sealFor(receipt.key(), disclosed.line()));
        String rest = ProofFile.rest(index, path, published.note());
        return new ProofFile(enclosed.json(rest), index, path, published.note());
    }
}
