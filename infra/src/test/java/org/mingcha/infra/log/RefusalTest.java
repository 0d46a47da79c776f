package org.mingcha.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.ledger.text.KeyedSalts;
import org.mingcha.infra.log.Refusal.Reason;
import org.mingcha.infra.log.store.SignedTree;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.tiles.Tile;

/** When a node signs no more. */
class RefusalTest {

    private static final KeyedSalts STRANGER = new KeyedSalts("x".repeat(32).getBytes());

    private final Node node = new Node();

    private static void refuses(LogService log, Reason reason) {
        log.round();
        assertThat(log.status().refusal().map(Refusal::reason)).contains(reason);
    }

    private static void goesOn(LogService log) {
        log.round();
        assertThat(log.status())
                .isEqualTo(new LogService.Status(Optional.empty(), Optional.empty(), List.of()));
    }

    private void change(int index) {
        node.ledger.events.set(index, Ledgers.event(index, "changed", Ledgers.SALTS));
    }

    @Test
    void anEventThatThisProgramDidNotWriteIsNotSigned() {
        var log = node.appended(node.started(), 5);
        node.ledger.events.add(Ledgers.event(5, "noted", STRANGER));
        refuses(log, Reason.FOREIGN_EVENT);
        assertThat(node.room.signed.orElseThrow().size()).isEqualTo(5);
    }

    @Test
    void aRefusalNamesTheForeignEvent() {
        var log = node.appended(node.started(), 5);
        node.ledger.events.add(Ledgers.event(5, "noted", STRANGER));
        log.round();
        assertThat(log.status().refusal().orElseThrow()).hasMessageContaining("Event 5 ");
    }

    @Test
    void afterARefusalNothingIsTriedAgain() {
        var log = node.appended(node.started(), 5);
        node.ledger.events.add(Ledgers.event(5, "noted", STRANGER));
        log.round();
        node.ledger.events.set(5, Ledgers.event(5, "noted", Ledgers.SALTS));
        refuses(log, Reason.FOREIGN_EVENT);
        assertThat(node.room.signed.orElseThrow().size()).isEqualTo(5);
    }

    @Test
    void whatWasPublishedIsServedAfterARefusal() {
        var log = node.appended(node.started(), 5);
        node.ledger.events.add(Ledgers.event(5, "noted", STRANGER));
        log.round();
        assertThat(log.served().tile(0, 0, 5)).isPresent();
    }

    @Test
    void eventsFromBeforeTheLogAreTakenIn() {
        node.ledger.events.add(Ledgers.event(0, "noted", STRANGER));
        goesOn(node.started());
        assertThat(node.room.signed.orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void aChangedEventInTheUnfinishedBundleStopsTheNextStart() {
        node.appended(node.started(), 300);
        change(299);
        refuses(node.started(), Reason.NOT_AN_EXTENSION);
    }

    @Test
    void aLedgerThatLacksWhatWasSignedStopsTheNextStart() {
        node.appended(node.started(), 300);
        node.ledger.events.removeLast();
        refuses(node.started(), Reason.NOT_AN_EXTENSION);
    }

    @Test
    void aLedgerOfJustTheSignedSizeGoesOn() {
        node.appended(node.started(), 300);
        goesOn(node.started());
    }

    @Test
    void aSignedTreeOfAnotherRootStopsARunningNode() {
        var log = node.appended(node.started(), 5);
        var signed = node.room.signed.orElseThrow();
        node.room.signed =
                Optional.of(new SignedTree(5, node.ledger.root(4), signed.note(), signed.edge()));
        refuses(log, Reason.NOT_AN_EXTENSION);
    }

    @Test
    void aChangedTileStopsTheNextStart() {
        node.appended(node.started(), 300);
        Objects.requireNonNull(node.room.tiles.get(Tile.full(0, 0)))[7] ^= 1;
        refuses(node.started(), Reason.NOT_AN_EXTENSION);
    }

    @Test
    void aTileThatIsThereWithOtherBytesIsNamed() {
        node.room.tiles.put(Tile.full(0, 0), new byte[8_192]);
        var log = node.appended(node.started(), 300);
        assertThat(log.status().refusal().orElseThrow()).hasMessageContaining(" 0/000 ");
    }

    @Test
    void aMissingTileIsMadeAgain() {
        node.appended(node.started(), 300);
        byte[] bytes = node.room.tiles.remove(Tile.full(0, 0));
        goesOn(node.started());
        assertThat(node.room.tiles.get(Tile.full(0, 0))).isEqualTo(bytes);
    }

    @Test
    void lastWeeksDatabaseIsNoticedByTheNodeThatSignedSince() {
        node.appended(node.started(), 5);
        var lastWeek = node.room.signed;
        node.appended(node.started(), 1);
        node.room.signed = lastWeek;
        node.room.published = Optional.empty();
        node.ledger.events.removeLast();
        refuses(node.started(), Reason.OLDER_THAN_REMEMBERED);
    }

    @Test
    void aRewrittenHistoryIsNoticedByTheNodeThatSignedTheOther() {
        node.appended(node.started(), 5);
        var other = new Node();
        other.ledger.append(4);
        other.ledger.events.add(Ledgers.event(4, "another", Ledgers.SALTS));
        other.ledger.append(2);
        other.appended(other.started(), 1);
        other.room.memory.putAll(node.room.memory);
        refuses(other.started(), Reason.OLDER_THAN_REMEMBERED);
    }

    @Test
    void aNodeThatRemembersNothingGoesOn() {
        node.appended(node.started(), 5);
        node.room.memory.clear();
        goesOn(node.started());
    }

    @Test
    void aLogWhoseRecordIsGoneIsNotBegunAnew() {
        node.appended(node.started(), 5);
        node.room.signed = Optional.empty();
        refuses(node.started(), Reason.NOT_AN_EXTENSION);
    }

    @Test
    void aLostKeyStopsTheNextStart() {
        node.appended(node.started(), 5);
        refuses(node.started("one", new KeyRing.Settings("", "")), Reason.KEY_MISSING);
    }

    @Test
    void anotherKeyOfTheSameNameStopsTheNextStart() {
        node.appended(node.started(), 5);
        refuses(
                node.started("one", SigningKey.generate(Node.ORIGIN, Node.RANDOM)),
                Reason.KEY_CHANGED);
    }

    @Test
    void aKeyOfAnotherLogIsAMissingKey() {
        node.appended(node.started(), 5);
        refuses(
                node.started("one", SigningKey.generate("example.org/other", Node.RANDOM)),
                Reason.KEY_MISSING);
    }

    @Test
    void anotherNameInTheSettingsStopsTheNextStart() {
        node.appended(node.started(), 5);
        refuses(
                node.started("one", new KeyRing.Settings("example.org/other", Node.KEY.secret())),
                Reason.OTHER_ORIGIN);
    }
}
