package org.mingcha.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.web.audit.LedgerEvents;

/** A ledger that a test writes by hand. */
final class PaperLedger implements LedgerEvents {

    final List<StoredEvent> events = new ArrayList<>();

    @Override
    public Stream<StoredEvent> from(long index) {
        return events.stream().filter(event -> event.index() >= index);
    }

    @Override
    public long end() {
        return events.stream().mapToLong(event -> event.index() + 1).max().orElse(0);
    }

    @Override
    public Stream<StoredEvent> of(String stream) {
        return events.stream().filter(event -> event.stream().equals(stream));
    }
}
