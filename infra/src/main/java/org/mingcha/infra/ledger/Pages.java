package org.mingcha.infra.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mingcha.infra.ledger.commits.Commit;

/**
 * Commits one after the other, each beginning where the one before ended. They are fetched page by
 * page, so that no cursor is held while their reader is slow; a page that is not full is the last.
 * Behind a full one the next is fetched while it is read.
 */
final class Pages implements Iterator<Commit> {

    static final int SIZE = 500;

    /** Commits along one count: the indexes of the ledger or the sequences of a stream. */
    interface Count {

        long startOf(Commit commit);

        List<Commit> page(long from, int limit);

        /** The last commit that starts at or before a position. */
        Optional<Commit> lastUpTo(long position);

        /** The next commit starts beyond the position where it should. */
        void broken(long position);
    }

    private final Count count;
    private Iterator<Commit> page = List.<Commit>of().iterator();
    private boolean more = true;
    private long position;
    private Optional<Commit> next = Optional.empty();
    private Optional<CompletableFuture<List<Commit>>> ahead = Optional.empty();

    private Pages(Count count, long position) {
        this.count = count;
        this.position = position;
    }

    /** Begins with the commit that contains the position. */
    static Stream<Commit> of(Count count, long position) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Pages(count, position), Spliterator.ORDERED),
                false);
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = fetched();
        }
        return next.isPresent();
    }

    @Override
    public Commit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var commit = next.orElseThrow();
        next = Optional.empty();
        position = endOf(commit);
        return commit;
    }

    private Optional<Commit> fetched() {
        if (!page.hasNext() && more) {
            page = fetchedPage().iterator();
        }
        if (!page.hasNext()) {
            return Optional.empty();
        }
        var commit = page.next();
        if (count.startOf(commit) > position) {
            count.broken(position);
            more = false;
            page = List.<Commit>of().iterator();
            return Optional.empty();
        }
        return Optional.of(commit);
    }

    private List<Commit> fetchedPage() {
        var read = ahead.map(Pages::arrived).orElseGet(() -> count.page(position, SIZE));
        more = read.size() == SIZE;
        ahead = more ? Optional.of(behind(read.getLast())) : Optional.empty();
        boolean inside = read.isEmpty() || count.startOf(read.getFirst()) > position;
        if (!inside || position == 0) {
            return read;
        }
        var all = new ArrayList<Commit>();
        count.lastUpTo(position).filter(this::reachesPosition).ifPresent(all::add);
        all.addAll(read);
        return all;
    }

    private CompletableFuture<List<Commit>> behind(Commit last) {
        long start = endOf(last);
        return CompletableFuture.supplyAsync(
                () -> count.page(start, SIZE), Thread::startVirtualThread);
    }

    private static List<Commit> arrived(CompletableFuture<List<Commit>> page) {
        try {
            return page.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    private long endOf(Commit commit) {
        return count.startOf(commit) + commit.events().size();
    }

    private boolean reachesPosition(Commit commit) {
        return endOf(commit) > position;
    }
}
