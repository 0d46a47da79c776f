package org.mingcha.infra.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;

/** Commits for one writer, where the server is not the question. */
final class InMemoryCommits implements Commits {

    private final ConcurrentSkipListMap<Long, Commit> byIndex = new ConcurrentSkipListMap<>();

    @Override
    public int add(List<Commit> commits) {
        int added = 0;
        for (var commit : commits) {
            if (byIndex.containsKey(commit.index()) || isTaken(commit)) {
                return added;
            }
            byIndex.put(commit.index(), commit);
            added++;
        }
        return added;
    }

    private boolean isTaken(Commit commit) {
        return lastOfStream(commit.stream(), commit.sequence())
                .filter(there -> there.sequence() == commit.sequence())
                .isPresent();
    }

    @Override
    public List<Commit> from(long index, int limit) {
        return byIndex.tailMap(index).values().stream().limit(limit).toList();
    }

    @Override
    public List<Commit> ofStream(String stream, long sequence, int limit) {
        return byIndex.values().stream()
                .filter(commit -> commit.stream().equals(stream) && commit.sequence() >= sequence)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Commit> lastUpTo(long index) {
        return byIndex.headMap(index, true).values().stream().reduce((_, last) -> last);
    }

    @Override
    public Optional<Commit> lastOfStream(String stream, long sequence) {
        return byIndex.values().stream()
                .filter(commit -> commit.stream().equals(stream) && commit.sequence() <= sequence)
                .reduce((_, last) -> last);
    }
}
