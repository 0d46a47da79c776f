package org.mingcha.infra.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.infra.ledger.text.KeyedSalts;
import org.mingcha.infra.merkle.Frontier;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.web.audit.EventEntry;
import org.mingcha.web.audit.LedgerEvents;

/** A ledger in memory, and the root that its events must give. */
final class Ledgers implements LedgerEvents {

    static final KeyedSalts SALTS = new KeyedSalts(new byte[32]);

    final List<StoredEvent> events = new ArrayList<>();

    void append(int count) {
        for (int i = 0; i < count; i++) {
            events.add(event(events.size(), "noted", SALTS));
        }
    }

    static StoredEvent event(long index, String text, KeyedSalts salts) {
        var bare = event(index, text, new byte[0]);
        return event(index, text, salts.of(EventEntry.canonical(bare)));
    }

    static StoredEvent event(long index, String text, byte[] salt) {
        return new StoredEvent(
                index,
                "stream-" + index,
                "Thing",
                0,
                "id-" + index,
                "Noted",
                "1",
                "2026-11-23",
                "{\"text\":\"" + text + "\"}",
                "{}",
                salt);
    }

    /** Of the first events, by nothing but RFC 6962. */
    Hash root(long size) {
        var tree = new Frontier();
        events.stream().limit(size).map(EventEntry::of).map(Tree::leaf).forEach(tree::add);
        return tree.root();
    }

    @Override
    public Stream<StoredEvent> from(long index) {
        return List.copyOf(events.subList((int) Math.min(index, events.size()), events.size()))
                .stream();
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
