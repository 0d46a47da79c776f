package org.mingcha.infra.proof;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.infra.log.PublishedTree;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Subtrees;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey.Kind;
import org.mingcha.web.audit.EventEntry;
import org.mingcha.web.audit.LedgerEvents;

/** A ledger in memory and the tree over it, published up to where a test says. */
final class PaperTree implements LedgerEvents, PublishedTree {

    static final String ORIGIN = "example.com/log";
    static final Instant SEEN = Instant.parse("2026-11-23T02:00:00Z");

    final SecureRandom random = new SecureRandom();
    final SigningKey log = SigningKey.generate(ORIGIN, random);
    final SigningKey witness = SigningKey.generate("witness.example/w1", Kind.COSIGNATURE, random);
    final List<StoredEvent> events = new ArrayList<>();
    private volatile Optional<Published> published = Optional.empty();

    /** Adds a report by whoever holds the receipt with this tag, and returns its stream. */
    String report(String tag) {
        String stream = "tip-%026d".formatted(events.size());
        var salt = new byte[32];
        random.nextBytes(salt);
        events.add(
                new StoredEvent(
                        events.size(),
                        stream,
                        "TipOff",
                        0,
                        "e-" + events.size(),
                        "TipSubmitted",
                        "1",
                        "2026-11-23",
                        "{\"receipt\":\"%s\",\"unitName\":\"甲化工厂\"}".formatted(tag),
                        "{}",
                        salt));
        return stream;
    }

    void publish(long size) {
        published = Optional.of(at(size));
    }

    @Override
    public Optional<Published> latest() {
        return published;
    }

    private Published at(long size) {
        Hash root = subtrees().over(0, size);
        return new Published(size, root, note(new Checkpoint(ORIGIN, size, root)), subtrees());
    }

    String note(Checkpoint checkpoint) {
        String text = checkpoint.text();
        var lines = List.of(log.sign(text), witness.cosign(text, SEEN));
        return new SignedNote(text, lines).whole();
    }

    Subtrees subtrees() {
        var leaves = events.stream().map(event -> Tree.leaf(EventEntry.of(event))).toList();
        return (level, index) ->
                Tree.root(leaves.subList((int) (index << level), (int) ((index + 1) << level)));
    }

    @Override
    public Stream<StoredEvent> from(long index) {
        return events.stream().skip(index);
    }

    @Override
    public long end() {
        return events.size();
    }

    @Override
    public Stream<StoredEvent> of(String stream) {
        return events.stream().filter(event -> event.stream().equals(stream));
    }
}
