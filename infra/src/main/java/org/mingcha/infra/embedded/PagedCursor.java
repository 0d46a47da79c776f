package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mingcha.infra.embedded.index.Key;
import org.mingcha.infra.embedded.store.Documents.Found;

/**
 * An answer in pages. What is not yet sent waits as places only, to be read and matched again when
 * its page is due.
 */
final class PagedCursor extends AbstractCursor {
    private static final int PAGE_BYTES = 8 * 1024 * 1024;
    private final Function<Key, Optional<Found>> again;
    private final UnaryOperator<Document> project;
    private final Deque<Key> waiting = new ArrayDeque<>();

    PagedCursor(long id, Function<Key, Optional<Found>> again, UnaryOperator<Document> project) {
        super(id);
        this.again = again;
        this.project = project;
    }

    synchronized List<Document> first(Iterator<Found> answer, int atMost) {
        Page page = new Page(atMost);
        while (answer.hasNext() && page.hasRoom()) {
            page.add(answer.next());
        }
        answer.forEachRemaining(found -> waiting.add(found.position()));
        return page.documents;
    }

    @Override
    public synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int atMost) {
        Page page = new Page(atMost > 0 ? atMost : Integer.MAX_VALUE);
        while (!waiting.isEmpty() && page.hasRoom()) {
            again.apply(waiting.remove()).ifPresent(page::add);
        }
        return page.documents;
    }

    /** As many documents as were asked for, and no more than fit into a message. */
    private final class Page {
        private final List<Document> documents = new ArrayList<>();
        private final int atMost;
        private long bytes;

        Page(int atMost) {
            this.atMost = atMost;
        }

        boolean hasRoom() {
            return documents.size() < atMost && bytes < PAGE_BYTES;
        }

        void add(Found found) {
            documents.add(project.apply(found.document()));
            bytes += found.bytes();
        }
    }
}
