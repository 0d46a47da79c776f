package org.mingcha.web.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.mingcha.web.audit.LedgerEvents;

/** A ledger that a test writes by hand, and which knows how many readers are at it. */
final class PaperLedger implements LedgerEvents {

    final List<StoredEvent> events = new ArrayList<>();
    final AtomicInteger open = new AtomicInteger();

    @Override
    public Stream<StoredEvent> from(long index) {
        return read(events.stream().filter(event -> event.index() >= index));
    }

    @Override
    public long end() {
        return events.stream().mapToLong(event -> event.index() + 1).max().orElse(0);
    }

    @Override
    public Stream<StoredEvent> of(String stream) {
        return read(events.stream().filter(event -> event.stream().equals(stream)));
    }

    private Stream<StoredEvent> read(Stream<StoredEvent> found) {
        open.incrementAndGet();
        return found.onClose(() -> open.decrementAndGet());
    }
}
