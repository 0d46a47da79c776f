package org.mingcha.infra.ledger;

import java.util.List;
import java.util.Optional;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;

/** Real commits, with room for something to go wrong on the way. */
class PassingOn implements Commits {

    private final Commits commits;

    PassingOn(Commits commits) {
        this.commits = commits;
    }

    @Override
    public int add(List<Commit> added) {
        return commits.add(added);
    }

    @Override
    public List<Commit> from(long index, int limit) {
        return commits.from(index, limit);
    }

    @Override
    public List<Commit> ofStream(String stream, long sequence, int limit) {
        return commits.ofStream(stream, sequence, limit);
    }

    @Override
    public Optional<Commit> lastUpTo(long index) {
        return commits.lastUpTo(index);
    }

    @Override
    public Optional<Commit> lastOfStream(String stream, long sequence) {
        return commits.lastOfStream(stream, sequence);
    }
}
