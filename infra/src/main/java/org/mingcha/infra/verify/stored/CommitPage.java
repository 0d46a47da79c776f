package org.mingcha.infra.verify.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BSONException;
import org.bson.RawBsonDocument;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.CommitBytes;
import org.mingcha.infra.ledger.commits.CommitCodec;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** Documents of the ledger, each read just as the program reads it. */
public record CommitPage(List<RawBsonDocument> documents) implements Pages.Page {

    private static final CommitCodec CODEC = new CommitCodec();

    @Override
    public List<Row> rows() {
        var commits = documents.stream().map(CommitPage::commit).toList();
        var rows = new ArrayList<Row>(documents.size() * 2);
        for (int i = 0; i < documents.size(); i++) {
            long next = i + 1 < documents.size() ? index(commits, i + 1) : Long.MAX_VALUE;
            var commit = commits.get(i);
            if (commit.isPresent()) {
                add(commit.get(), next, rows);
            } else {
                rows.add(new Row.Unreadable(index(commits, i), Fault.DOCUMENT_MALFORMED));
            }
        }
        return rows;
    }

    private long index(List<Optional<Commit>> commits, int position) {
        var commit = commits.get(position);
        return commit.isPresent() ? commit.get().index() : index(documents.get(position));
    }

    private static Optional<Commit> commit(RawBsonDocument document) {
        var bytes = document.getByteBuffer().asNIO();
        var commit = CommitBytes.read(bytes.array(), bytes.arrayOffset() + bytes.position());
        return commit.isPresent() ? commit : decoded(document);
    }

    private static Optional<Commit> decoded(RawBsonDocument document) {
        try {
            return Optional.of(document.decode(CODEC));
        } catch (BSONException | IllegalArgumentException | IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    private static void add(Commit commit, long next, List<Row> rows) {
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
