package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.ledger.commits.Commit;

class OpenLedgerTest {

    private final InMemoryCommits commits = new InMemoryCommits();
    private final OpenLedger ledger = new OpenLedger(commits);

    @Test
    void anEmptyLedgerEndsAtZero() {
        assertThat(ledger.end()).isZero();
    }

    @Test
    void itEndsAfterTheLastEventOfTheLastCommit() {
        commits.add(List.of(commit(0, 2), commit(2, 3)));

        assertThat(ledger.end()).isEqualTo(5);
    }

    private static Commit commit(long index, int events) {
        var event =
                new Commit.Event(
                        "id", "Name", "1", "2026-11-23", "{}", "{}", new Binary(new byte[32]));
        return new Commit(
                index, "stream-" + index, "Kind", 0, java.util.Collections.nCopies(events, event));
    }
}
