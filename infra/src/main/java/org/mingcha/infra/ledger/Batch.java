package org.mingcha.infra.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mingcha.command.reliance.Reliance;
import org.mingcha.infra.ledger.commits.Commit;

/**
 * The commits of one write that are not yet known to be in the ledger or refused. Of several for
 * one place in a stream only the first is written; what becomes of it decides the others too.
 */
final class Batch {

    /** A commit and the promise made to whoever waits for it. */
    record Waiting(Commit commit, List<Reliance> relies, CompletableFuture<Commit> answer) {

        Waiting(Commit commit, List<Reliance> relies) {
            this(commit, relies, new CompletableFuture<>());
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

    /**
     * Whoever relies on a stream that moved on has lost: in the ledger, or by what stands before
     * them in this write.
     *
     * @param last of a stream in the ledger
     */
    void hold(ToLongFunction<String> last) {
        var before = new HashSet<String>();
        open.values()
                .removeIf(rivals -> {
                    rivals.removeIf(rival -> hasLost(rival, before, last));
                    rivals.forEach(rival -> before.add(rival.commit().stream()));
                    return rivals.isEmpty();
                });
    }

    private static boolean hasLost(
            Waiting waiting, Set<String> before, ToLongFunction<String> last) {
        for (var it : waiting.relies()) {
            if (before.contains(it.stream()) || last.applyAsLong(it.stream()) > it.last()) {
                return waiting.answer()
                        .completeExceptionally(new ConcurrencyException(it.stream() + " moved on"));
            }
        }
        return false;
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
