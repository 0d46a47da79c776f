package org.mingcha.infra.ledger;

import java.util.stream.Stream;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;
import org.mingcha.web.audit.LedgerEvents;

/** Lays the ledger open for those who audit it, just as it is stored. */
public final class OpenLedger implements LedgerEvents {

    private final Commits commits;

    public OpenLedger(Commits commits) {
        this.commits = commits;
    }

    @Override
    public Stream<StoredEvent> from(long index) {
        return Reader.each(index, commits, OpenLedger::stored);
    }

    @Override
    public long end() {
        return commits.end();
    }

    @Override
    public Stream<StoredEvent> of(String stream) {
        return Reader.eachOfStream(stream, 0, commits, OpenLedger::stored);
    }

    private static StoredEvent stored(Commit commit, int position) {
        Commit.Event event = commit.events().get(position);
        return new StoredEvent(
                commit.index() + position,
                commit.stream(),
                commit.kind(),
                commit.sequence() + position,
                event.id(),
                event.name(),
                event.revision(),
                event.time(),
                event.payload(),
                event.metadata(),
                event.salt().getData());
    }
}
