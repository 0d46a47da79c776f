package org.mingcha.infra.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.log.Publisher.Stores;
import org.mingcha.infra.log.store.Publication;
import org.mingcha.infra.log.store.SignedTree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignatureLine;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.tiles.Whole;

/** Makes public what was signed: kept, cosigned, remembered, shown. For one thread. */
final class Publishing {

    /** Well within the five minutes that are promised. */
    static final Duration HEARTBEAT = Duration.ofMinutes(4);

    private final Stores stores;
    private final LogKeys keys;
    private final Cosigners cosigners;
    private final ServedLog served;
    private final Clock clock;
    private List<String> faults = List.of();

    Publishing(Stores stores, LogKeys keys, Cosigners cosigners, ServedLog served, Clock clock) {
        this.stores = stores;
        this.keys = keys;
        this.cosigners = cosigners;
        this.served = served;
        this.clock = clock;
    }

    /** Nothing where that tree is public already, and was so lately. */
    void publish(SignedTree signed, Whole whole) {
        var published = stores.trees().published();
        if (published.filter(it -> it.size() > whole.size()).isPresent()) {
            // Another node went on meanwhile, and this one reads on first.
            return;
        }
        var standing = published.filter(it -> isTrue(it, whole));
        if (served.publication().isEmpty()) {
            // It stands until a newer one may be shown, which witnesses may hold up.
            standing.filter(it -> it.size() >= remembered()).ifPresent(it -> serve(it, whole));
        }
        Instant now = clock.instant();
        standing.filter(it -> isFresh(it, signed, now))
                .ifPresentOrElse(it -> serve(it, whole), () -> renew(signed, whole, now));
    }

    private void renew(SignedTree signed, Whole whole, Instant now) {
        stores.checkpoints().add(signed.size(), signed.note());
        cosigned(SignedNote.parse(signed.note()), whole.upTo(signed.size()))
                .map(note -> keys.dated(note, now).map(note::with).orElse(note))
                .map(note -> new Publication(signed.size(), signed.root(), note.whole(), now))
                .ifPresent(publication -> {
                    stores.trees().publish(publication);
                    serve(publication, whole);
                });
    }

    private long remembered() {
        return stores.memory()
                .last()
                .map(note -> Checkpoint.parse(SignedNote.parse(note).text()).size())
                .orElse(0L);
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
