package org.mingcha.infra.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.ledger.text.Salts;
import org.mingcha.infra.log.store.Checkpoints;
import org.mingcha.infra.log.store.NodeMemory;
import org.mingcha.infra.log.store.Publication;
import org.mingcha.infra.log.store.SignedTree;
import org.mingcha.infra.log.store.SignedTrees;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignatureLine;
import org.mingcha.infra.note.SignedNote;
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

    /** Well within the five minutes that are promised. */
    static final Duration HEARTBEAT = Duration.ofMinutes(4);

    private final LedgerEvents ledger;
    private final Salts salts;
    private final Stores stores;
    private final LogKeys keys;
    private final Cosigners cosigners;
    private final ServedLog served;
    private final Clock clock;

    private Optional<LedgerTree> tree = Optional.empty();
    private Optional<SignedTree> checked = Optional.empty();
    private List<String> faults = List.of();

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
        this.cosigners = cosigners;
        this.served = served;
        this.clock = clock;
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
            checked = Optional.empty();
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
        check(signed, whole);
        var now = mine.size() > last || signed.isEmpty() ? sign(signed, mine, whole) : signed;
        now.ifPresent(it -> publish(it, whole));
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

    private void check(Optional<SignedTree> signed, Whole whole) {
        if (signed.isPresent() && checked.filter(signed.get()::isSameAs).isEmpty()) {
            var last = signed.get();
            if (!whole.root(last.size()).equals(last.root())) {
                throw Refusal.otherRoot(last.size());
            }
            checkAgainstMemory(last, whole);
            checked = signed;
        }
    }

    private void checkAgainstMemory(SignedTree signed, Whole whole) {
        stores.memory()
                .last()
                .map(note -> Checkpoint.parse(SignedNote.parse(note).text()))
                .ifPresent(remembered -> {
                    if (remembered.size() > signed.size()) {
                        throw Refusal.older(remembered.size(), signed.size());
                    }
                    if (!whole.root(remembered.size()).equals(remembered.root())) {
                        throw Refusal.otherThanRemembered(remembered.size());
                    }
                });
    }

    /** Empty where another node was first: the next round sees what it signed. */
    private Optional<SignedTree> sign(Optional<SignedTree> before, LedgerTree mine, Whole whole) {
        var root = whole.root(whole.size());
        var note = keys.signed(new Checkpoint(keys.origin(), whole.size(), root)).whole();
        var now = new SignedTree(whole.size(), root, note, mine.unfinished());
        if (!stores.trees().replace(before, now)) {
            return Optional.empty();
        }
        checked = Optional.of(now);
        return checked;
    }

    private void publish(SignedTree signed, Whole whole) {
        var published = stores.trees().published();
        if (published.filter(it -> it.size() > whole.size()).isPresent()) {
            // Another node went on meanwhile, and this one reads on first.
            return;
        }
        Instant now = clock.instant();
        var fresh = published.filter(it -> isFresh(it, signed, now) && isTrue(it, whole));
        if (fresh.isPresent()) {
            serve(fresh.get(), whole);
        } else {
            stores.checkpoints().add(signed.size(), signed.note());
            cosigned(SignedNote.parse(signed.note()), whole.upTo(signed.size()))
                    .map(note -> keys.dated(note, now).map(note::with).orElse(note))
                    .map(note -> new Publication(signed.size(), signed.root(), note.whole(), now))
                    .ifPresent(publication -> {
                        stores.trees().publish(publication);
                        serve(publication, whole);
                    });
        }
    }

    private static boolean isFresh(Publication published, SignedTree signed, Instant now) {
        return published.size() >= signed.size() && published.at().plus(HEARTBEAT).isAfter(now);
    }

    /** Whether it is what a node with our keys published; the database might say anything. */
    private boolean isTrue(Publication published, Whole whole) {
        return served.publication().filter(published::equals).isPresent()
                || keys
                        .signed(
                                new Checkpoint(
                                        keys.origin(),
                                        published.size(),
                                        whole.root(published.size())))
                        .signatures()
                        .stream()
                        .anyMatch(line -> published.note().contains(line.text()));
    }

    /** Empty where too few witnesses signed. */
    private Optional<SignedNote> cosigned(SignedNote note, Whole tree) {
        var asked = cosigners.cosign(note, tree.subtrees());
        faults = asked.faults();
        return asked.enough()
                ? Optional.of(note.with(asked.lines().toArray(SignatureLine[]::new)))
                : Optional.empty();
    }

    /** What is shown is remembered first, so that this node can never be made to forget it. */
    private void serve(Publication publication, Whole whole) {
        if (served.publication().filter(publication::equals).isEmpty()) {
            stores.memory().remember(publication.note());
            served.serve(publication, whole);
        }
    }

    /** What went wrong with witnesses at the last publication. */
    List<String> witnessFaults() {
        return faults;
    }
}
