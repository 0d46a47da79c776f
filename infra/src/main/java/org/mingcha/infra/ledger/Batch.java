package org.mingcha.infra.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mingcha.infra.ledger.commits.Commit;

/**
 * The commits of one write that are not yet known to be in the ledger or refused. Of several for
 * one place in a stream only the first is written; what becomes of it decides the others too.
 */
final class Batch {

    /** A commit and the promise made to whoever waits for it. */
    record Waiting(Commit commit, CompletableFuture<Commit> answer) {

        Waiting(Commit commit) {
            this(commit, new CompletableFuture<>());
        }
    }

    private record Place(String stream, long sequence) {

        Place(Commit commit) {
            this(commit.stream(), commit.sequence());
        }
    }

    private final SequencedMap<Place, List<Waiting>> open = new LinkedHashMap<>();

    Batch(List<Waiting> all) {
        for (var waiting : all) {
            open.computeIfAbsent(new Place(waiting.commit()), _ -> new ArrayList<>()).add(waiting);
        }
    }

    boolean isSettled() {
        return open.isEmpty();
    }

    int size() {
        return open.size();
    }

    Commit first() {
        return open.firstEntry().getValue().getFirst().commit();
    }

    /** What is open, at consecutive indexes. */
    List<Commit> placedFrom(long index) {
        var placed = new ArrayList<Commit>(open.size());
        long next = index;
        for (var rivals : open.values()) {
            var commit = rivals.getFirst().commit().at(next);
            placed.add(commit);
            next = commit.end();
        }
        return placed;
    }

    /** A commit stands in the ledger: whoever waits for it is answered, its rivals have lost. */
    void found(Commit commit) {
        var rivals = open.remove(new Place(commit));
        if (rivals != null) {
            rivals.forEach(rival -> answer(rival, commit));
        }
    }

    private static void answer(Waiting rival, Commit commit) {
        if (rival.commit().isSameAs(commit)) {
            rival.answer().complete(commit);
        } else {
            rival.answer()
                    .completeExceptionally(
                            new ConcurrencyException(
                                    "sequence %d of stream %s is taken"
                                            .formatted(commit.sequence(), commit.stream())));
        }
    }

    void fail(Throwable why) {
        open.values().forEach(rivals -> rivals.forEach(w -> w.answer().completeExceptionally(why)));
        open.clear();
    }
}
