package org.mingcha.infra.verify.order;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;
import org.mingcha.infra.verify.stored.Pages;

/** Reads a ledger in order while other threads examine the pages that come next. For one thread. */
public final class Reading {

    private final Examiner examiner;
    private final Executor workers;
    private final int ahead;
    private final Deque<CompletableFuture<List<Seen>>> pages = new ArrayDeque<>();
    private Pages rest = Optional::empty;
    private boolean ended = true;
    private long floor;
    private Iterator<Seen> page = Collections.emptyIterator();
    private Optional<Seen> next = Optional.empty();

    /**
     * @param ahead how many pages are read before they are needed
     */
    public Reading(Examiner examiner, Executor workers, int ahead) {
        this.examiner = examiner;
        this.workers = workers;
        this.ahead = ahead;
    }

    /**
     * Goes on at an index where what was read before is at its end.
     *
     * @param more begins with what stands there, or before it in the same document
     */
    public void resume(long index, LongFunction<Pages> more) {
        if (peek().isEmpty()) {
            rest = more.apply(index);
            floor = index;
            ended = false;
        }
    }

    /** What comes next; empty at the end. */
    public Optional<Seen> peek() {
        while (next.isEmpty()) {
            if (page.hasNext()) {
                next = Optional.of(page.next()).filter(seen -> seen.index() >= floor);
                floor = next.isPresent() ? Long.MIN_VALUE : floor;
            } else if (!turn()) {
                break;
            }
        }
        return next;
    }

    public void skip() {
        next = Optional.empty();
    }

    private boolean turn() {
        readAhead();
        if (pages.isEmpty()) {
            return false;
        }
        page = pages.remove().join().iterator();
        return true;
    }

    private void readAhead() {
        while (pages.size() < ahead && !ended) {
            var read = rest.next();
            ended = read.isEmpty();
            read.map(page -> CompletableFuture.supplyAsync(() -> examiner.examine(page), workers))
                    .ifPresent(pages::add);
        }
    }
}
