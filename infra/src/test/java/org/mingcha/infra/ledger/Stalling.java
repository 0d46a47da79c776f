package org.mingcha.infra.ledger;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;

/** Waits before its first write until it may go on. */
final class Stalling extends PassingOn {

    private final CountDownLatch stalled;
    private final CountDownLatch go;

    Stalling(Commits commits, CountDownLatch stalled, CountDownLatch go) {
        super(commits);
        this.stalled = stalled;
        this.go = go;
    }

    @Override
    public int add(List<Commit> commits) {
        stalled.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return super.add(commits);
    }
}
