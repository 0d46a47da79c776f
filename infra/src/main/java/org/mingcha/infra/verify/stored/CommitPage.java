package org.mingcha.infra.verify.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BSONException;
import org.bson.RawBsonDocument;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.CommitCodec;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** Documents of the ledger, each read just as the program reads it. */
public record CommitPage(List<RawBsonDocument> documents) implements Pages.Page {

    private static final CommitCodec CODEC = new CommitCodec();

    @Override
    public List<Row> rows() {
        var rows = new ArrayList<Row>(documents.size() * 2);
        for (int i = 0; i < documents.size(); i++) {
            long next = i + 1 < documents.size() ? index(documents.get(i + 1)) : Long.MAX_VALUE;
            add(documents.get(i), next, rows);
        }
        return rows;
    }

    private static void add(RawBsonDocument document, long next, List<Row> rows) {
        Commit commit;
        try {
            commit = document.decode(CODEC);
        } catch (BSONException | IllegalArgumentException | IllegalStateException malformed) {
            rows.add(new Row.Unreadable(index(document), Fault.DOCUMENT_MALFORMED));
            return;
        }
        for (int i = 0; i < commit.events().size(); i++) {
            long index = commit.index() + i;
            rows.add(
                    index < next
                            ? new Row.Event(event(commit, i), Optional.empty())
                            : new Row.Excess(index));
        }
    }

    private static StoredEvent event(Commit commit, int position) {
        var event = commit.events().get(position);
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

    /** The number that it stands at, of whatever type. */
    static long index(RawBsonDocument document) {
        return document.getNumber("_id").longValue();
    }
}
