package org.mingcha.infra.log;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.ledger.text.Salts;
import org.mingcha.infra.log.store.Checkpoints;
import org.mingcha.infra.log.store.NodeMemory;
import org.mingcha.infra.log.store.SignedTree;
import org.mingcha.infra.log.store.SignedTrees;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.tiles.Tiles;
import org.mingcha.infra.tiles.Whole;
import org.mingcha.web.audit.LedgerEvents;

/**
 * Brings the log up to the ledger, round by round. Every step may be the last before the process
 * dies, and every step may be done again: tiles are stored before a tree over them is signed, the
 * signed tree is put in place of the one before only if that is still the last, and only then may
 * anybody see it. After any fault the next round begins as the first one did. For one thread.
 */
final class Publisher {

    private final LedgerEvents ledger;
    private final Salts salts;
    private final Stores stores;
    private final LogKeys keys;
    private final Continuity continuity;
    private final Publishing publishing;
    private Optional<LedgerTree> tree = Optional.empty();

    /** Where the log is kept. */
    record Stores(Tiles tiles, SignedTrees trees, Checkpoints checkpoints, NodeMemory memory) {}

    Publisher(
            LedgerEvents ledger,
            Salts salts,
            Stores stores,
            LogKeys keys,
            Cosigners cosigners,
            ServedLog served,
            Clock clock) {
        this.ledger = ledger;
        this.salts = salts;
        this.stores = stores;
        this.keys = keys;
        continuity = new Continuity(stores.memory());
        publishing = new Publishing(stores, keys, cosigners, served, clock);
    }

    /**
     * @return whether there is more to be done at once
     * @throws Refusal where nothing may be signed any more
     * @throws RuntimeException where a store failed; another round may succeed
     */
    boolean round() {
        try {
            return step();
        } catch (RuntimeException e) {
            tree = Optional.empty();
            continuity.forget();
            throw e;
        }
    }

    private boolean step() {
        var signed = stores.trees().last();
        var mine = tree.orElseGet(() -> opened(signed));
        tree = Optional.of(mine);
        long before = mine.size();
        mine.follow();
        boolean progress = mine.size() > before;
        long last = signed.map(SignedTree::size).orElse(0L);
        if (mine.size() < last) {
            if (progress) {
                return true;
            }
            throw Refusal.shorter(last, mine.size());
        }
        var whole = mine.whole();
        signed.ifPresent(it -> continuity.check(it, whole));
        var now = mine.size() > last || signed.isEmpty() ? sign(signed, mine, whole) : signed;
        now.ifPresent(it -> publishing.publish(it, whole));
        // What came meanwhile waits for the next round: each checkpoint costs forced writes.
        return now.isEmpty() || mine.size() - before >= LedgerTree.AT_ONCE;
    }

    private LedgerTree opened(Optional<SignedTree> signed) {
        long end = ledger.end();
        if (signed.isEmpty() && end > 0 && stores.memory().last().isPresent()) {
            throw Refusal.vanished(end);
        }
        // What was there before the log began is taken in as it is.
        long trusted = signed.map(SignedTree::size).orElse(end);
        return LedgerTree.open(ledger, stores.tiles(), salts, signed, trusted);
    }

    /** Empty where another node was first: the next round sees what it signed. */
    private Optional<SignedTree> sign(Optional<SignedTree> before, LedgerTree mine, Whole whole) {
        var root = whole.root(whole.size());
        var note = keys.signed(new Checkpoint(keys.origin(), whole.size(), root)).whole();
        var now = new SignedTree(whole.size(), root, note, mine.unfinished());
        if (!stores.trees().replace(before, now)) {
            return Optional.empty();
        }
        continuity.signed(now);
        return Optional.of(now);
    }

    /** What went wrong with witnesses at the last publication. */
    List<String> witnessFaults() {
        return publishing.witnessFaults();
    }
}
