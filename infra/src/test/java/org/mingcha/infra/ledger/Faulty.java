package org.mingcha.infra.ledger;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;

/** Fails at one call after the ledger was opened, or at all from that call on. */
final class Faulty extends PassingOn {

    enum Fault {
        /** The server never heard of it. */
        BEFORE,
        /** The server did it, and the answer was lost. */
        AFTER,
        /** The server did the first half of a write. */
        HALFWAY,
        /** The server does it only after the next read. */
        LATE
    }

    private final Fault fault;
    private final int faulty;
    private boolean forGood;
    private int calls = -1;
    private Runnable late = () -> {};

    Faulty(Commits commits, Fault fault, int faulty, boolean forGood) {
        super(commits);
        this.fault = fault;
        this.faulty = faulty;
        this.forGood = forGood;
    }

    void mend() {
        forGood = false;
    }

    @Override
    public int add(List<Commit> commits) {
        late.run();
        late = () -> {};
        return call(
                () -> super.add(commits),
                () -> {
                    switch (fault) {
                        case BEFORE -> {}
                        case AFTER -> super.add(commits);
                        case HALFWAY -> {
                            if (commits.size() > 1) {
                                super.add(commits.subList(0, commits.size() / 2));
                            }
                        }
                        case LATE -> late = () -> super.add(commits);
                    }
                });
    }

    @Override
    public List<Commit> from(long index, int limit) {
        return call(() -> super.from(index, limit), () -> {});
    }

    @Override
    public Optional<Commit> lastUpTo(long index) {
        return call(() -> super.lastUpTo(index), () -> {});
    }

    @Override
    public Optional<Commit> lastOfStream(String stream, long sequence) {
        return call(() -> super.lastOfStream(stream, sequence), () -> {});
    }

    /** The first call is the opening of the ledger and is not counted. */
    private <T> T call(Supplier<T> right, Runnable wrong) {
        int call = calls++;
        if (call < 0 || call < faulty || (call > faulty && !forGood)) {
            return right.get();
        }
        if (call == faulty) {
            wrong.run();
        }
        throw new MongoSocketReadException("cut", new ServerAddress());
    }
}
