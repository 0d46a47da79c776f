package org.mingcha.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.log.store.Publication;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Inclusion;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.tiles.EntryBundle;
import org.mingcha.infra.witness.Cosigned;
import org.mingcha.web.audit.EventEntry;

class PublishingTest {

    private final Node node = new Node();

    @Test
    void anEmptyLedgerIsPublishedAsTheEmptyTree() {
        var log = node.started();
        log.round();
        assertThat(Node.opened(log.served().checkpoint().orElseThrow()).root())
                .isEqualTo(Tree.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 511, 512, 4_999, 5_000, 5_001, 65_535, 65_537})
    void theCheckpointIsTheRootOverAllEvents(int events) {
        var log = node.appended(node.started(), events);
        var checkpoint = Node.opened(log.served().checkpoint().orElseThrow());
        assertThat(checkpoint.size()).isEqualTo(events);
        assertThat(checkpoint.root()).isEqualTo(node.ledger.root(events));
    }

    @Test
    void everyStepUpToSixHundredIsTheRootOfItsEvents() {
        var log = node.started();
        for (int size = 1; size <= 600; size++) {
            node.appended(log, 1);
            assertThat(Node.opened(log.served().checkpoint().orElseThrow()).root())
                    .isEqualTo(node.ledger.root(size));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 300, 65_537})
    void everyPublishedBundleHoldsTheEntriesOfItsEvents(int events) {
        var log = node.appended(node.started(), events).served();
        for (int bundle = 0; bundle * 256 < events; bundle++) {
            int width = Math.min(256, events - bundle * 256);
            var entries = EntryBundle.entries(log.entries(bundle, width).orElseThrow());
            for (int i = 0; i < width; i++) {
                assertThat(entries.get(i))
                        .isEqualTo(EventEntry.of(node.ledger.events.get(bundle * 256 + i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 256, 300, 65_536, 65_793})
    void everyLeafIsProvedByTilesAlone(int events) {
        var log = node.appended(node.started(), events).served().latest().orElseThrow();
        for (int i = 0; i < events; i += 1 + events / 97) {
            var leaf = Tree.leaf(EventEntry.of(node.ledger.events.get(i)));
            var path = Inclusion.path(i, events, log.subtrees());
            assertThat(Inclusion.root(i, events, leaf, path)).contains(log.root());
        }
    }

    @Test
    void aPartialTileIsServedOnceTheTreeReachesIt() {
        var log = node.appended(node.started(), 300).served();
        assertThat(log.tile(0, 1, 44)).isPresent();
        assertThat(log.tile(0, 1, 45)).isEmpty();
        assertThat(log.tile(0, 1, 43).orElseThrow()).hasSize(43 * Hash.LENGTH);
        assertThat(log.tile(1, 0, 1)).isPresent();
        assertThat(log.tile(1, 0, 2)).isEmpty();
        assertThat(log.tile(63, 0, 1)).isEmpty();
        assertThat(log.entries(1, 45)).isEmpty();
    }

    @Test
    void aPartialTileStaysAvailableWhenItsTileIsFull() {
        var log = node.appended(node.started(), 100).served();
        byte[] partial = log.tile(0, 0, 100).orElseThrow();
        node.appended(node.started(), 400);
        assertThat(log.tile(0, 0, 100)).contains(partial);
    }

    @Test
    void whatIsNotYetPublishedIsNotServed() {
        var log = node.appended(node.started(), 10);
        node.cosigners = (_, _) -> new Cosigned(List.of(), false, List.of("absent"));
        var second = node.appended(node.started(), 10);
        assertThat(second.served().tile(0, 0, 11)).isEmpty();
        assertThat(log.served().tile(0, 0, 11)).isEmpty();
        assertThat(second.status().witnessFaults()).containsExactly("absent");
    }

    @Test
    void whatStandsIsServedAgainWhileTooFewWitnessesAnswer() {
        node.appended(node.started(), 10);
        node.cosigners = (_, _) -> new Cosigned(List.of(), false, List.of("absent"));
        var restarted = node.appended(node.started(), 10);

        assertThat(restarted.published().orElseThrow().size()).isEqualTo(10);
    }

    @Test
    void anOlderPublicationThanThisNodeRemembersIsNotServedAgain() {
        node.appended(node.started(), 10);
        var older = node.room.published;
        node.appended(node.started(), 10);
        node.room.published = older;
        node.cosigners = (_, _) -> new Cosigned(List.of(), false, List.of("absent"));
        var restarted = node.started();
        restarted.round();

        assertThat(restarted.published()).isEmpty();
    }

    @Test
    void aTreeThatTooFewWitnessesSignedIsPublishedOnceEnoughDo() {
        node.cosigners = (_, _) -> new Cosigned(List.of(), false, List.of());
        node.appended(node.started(), 10);
        assertThat(node.room.published).isEmpty();
        node.cosigners = Node.NOBODY;
        var log = node.started();
        log.round();
        assertThat(log.published().orElseThrow().size()).isEqualTo(10);
    }

    @Test
    void aQuietLogSpeaksAgainBeforeFiveMinutesAreOver() {
        var log = node.appended(node.started(), 1);
        var first = log.served().checkpoint();
        node.later(Publishing.HEARTBEAT.minus(Duration.ofSeconds(1)));
        log.round();
        assertThat(log.served().checkpoint()).isEqualTo(first);
        node.later(Duration.ofSeconds(1));
        log.round();
        assertThat(log.served().checkpoint()).isNotEqualTo(first);
        assertThat(Publishing.HEARTBEAT).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void theTimeOfPublicationIsSignedInTheCheckpointOnly() {
        var log = node.appended(node.started(), 1);
        var dater = List.of(Node.DATER.verifier());
        assertThat(SignedNote.parse(log.served().checkpoint().orElseThrow()).verifiedBy(dater))
                .isEqualTo(dater);
        assertThat(SignedNote.parse(log.served().latest().orElseThrow().note()).signatures())
                .hasSize(1);
        assertThat(
                        SignedNote.parse(Objects.requireNonNull(node.room.checkpoints.get(1L)))
                                .signatures())
                .hasSize(1);
    }

    @Test
    void theEdgeIsKeptWithTheSignedTree() {
        node.appended(node.started(), 258);
        assertThat(node.room.signed.orElseThrow().edge())
                .containsExactly(
                        EventEntry.of(node.ledger.events.get(256)),
                        EventEntry.of(node.ledger.events.get(257)));
    }

    @Test
    void nothingIsWrittenWhileNothingHappens() {
        var log = node.appended(node.started(), 10);
        var signed = node.room.signed;
        log.round();
        assertThat(node.room.signed).isEqualTo(signed);
        assertThat(node.room.shown).hasSize(1);
    }

    @Test
    void aForgedPublicationIsReplaced() {
        var log = node.appended(node.started(), 10);
        var real = node.room.published.orElseThrow();
        node.room.published =
                Optional.of(
                        new Publication(
                                real.size(), real.root(), "forged\n\n— x AAAAAAA=\n", real.at()));
        log.round();
        assertThat(Node.opened(node.room.published.orElseThrow().note()).size()).isEqualTo(10);
    }
}
