package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.infra.ledger.Trial.append;
import static org.mingcha.infra.ledger.Trial.noted;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.ledger.commits.Commit;

class UnitOfWorkTest {

    private final InMemoryCommits commits = new InMemoryCommits();
    private final Ledger ledger = Trial.over(commits);

    @AfterEach
    void close() {
        ledger.close();
    }

    private static UnitOfWork<?> begun() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("command"));
    }

    @Test
    void severalAppendsOfOneUnitAreOneCommit() {
        var unit = begun();
        ledger.appendEvents(noted("a", 0, 2));
        ledger.appendEvents(noted("a", 2, 1));
        unit.commit();
        assertThat(commits.from(0, 9)).singleElement().extracting(Commit::end).isEqualTo(3L);
    }

    @Test
    void nothingIsStoredBeforeTheUnitCommits() {
        var unit = begun();
        ledger.appendEvents(noted("a", 0, 2));
        assertThat(commits.from(0, 9)).isEmpty();
        unit.rollback();
        assertThat(commits.from(0, 9)).isEmpty();
    }

    @Test
    void secondStreamInOneUnitIsRefusedAndNothingIsStored() {
        var unit = begun();
        ledger.appendEvents(noted("a", 0, 1));
        assertThatThrownBy(() -> ledger.appendEvents(noted("b", 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        unit.rollback();
        assertThat(commits.from(0, 9)).isEmpty();
    }

    @Test
    void twoStreamsInOneCallAreRefused() {
        assertThatThrownBy(() ->
                        ledger.appendEvents(List.of(Trial.noted("a", 0), Trial.noted("b", 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void appendWithoutUnitIsStoredAtOnce() {
        ledger.appendEvents(noted("a", 0, 2));
        assertThat(commits.from(0, 9)).hasSize(1);
    }

    @Test
    void receiptOfAUnitThatAppendedNothingStaysEmpty() {
        var unit = begun();
        var receipt = AppendReceipt.placedIn(unit);
        unit.commit();
        assertThat(receipt.appended()).isEqualTo(Optional.empty());
    }

    @Test
    void closedLedgerRefuses() {
        ledger.close();
        assertThatThrownBy(() -> append(ledger, noted("a", 0, 1)))
                .isInstanceOf(EventStoreException.class);
    }

    @Test
    void snapshotsAreRefusedAndNeverFound() {
        assertThat(ledger.readSnapshot("a")).isEmpty();
        assertThatThrownBy(() -> ledger.storeSnapshot(Trial.noted("a", 0)))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
