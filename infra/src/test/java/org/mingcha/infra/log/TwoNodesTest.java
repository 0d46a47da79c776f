package org.mingcha.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.note.SigningKey;

class TwoNodesTest {

    private final Node nodes = new Node();
    private final LogService one = nodes.started("one", Node.KEY);
    private final LogService two = nodes.started("two", Node.KEY);

    private void eachCheckpointIsOfThisLedger() {
        assertThat(nodes.room.checkpoints)
                .allSatisfy((size, note) -> {
                    var checkpoint = Node.opened(note);
                    assertThat(checkpoint.size()).isEqualTo(size);
                    assertThat(checkpoint.root()).isEqualTo(nodes.ledger.root(size));
                });
    }

    @Test
    void whatOnePublishesTheOtherServes() {
        one.round();
        nodes.appended(one, 300);
        two.round();
        assertThat(two.served().checkpoint()).isEqualTo(one.served().checkpoint());
        assertThat(two.served().tile(0, 1, 44)).isPresent();
        assertThat(nodes.room.shown).hasSize(2);
    }

    @Test
    void theyTakeTurns() {
        for (int i = 0; i < 30; i++) {
            nodes.appended(i % 2 == 0 ? one : two, 17);
        }
        assertThat(nodes.room.signed.orElseThrow().size()).isEqualTo(510);
        eachCheckpointIsOfThisLedger();
    }

    @Test
    void theSlowerOfTwoThatSignAtOnceSignsNothing() {
        nodes.appended(one, 5);
        two.round();
        nodes.ledger.append(3);
        nodes.room.beforeReplace =
                () -> {
                    nodes.ledger.append(2);
                    two.round();
                };
        one.round();
        assertThat(nodes.room.signed.orElseThrow().size()).isEqualTo(10);
        one.round();
        assertThat(one.published().orElseThrow().size()).isEqualTo(10);
        eachCheckpointIsOfThisLedger();
    }

    @Test
    void theSlowerOfTwoThatSignAtOnceIsOverruledByASmallerTreeToo() {
        nodes.appended(one, 5);
        two.round();
        nodes.ledger.append(3);
        nodes.room.beforeReplace =
                () -> {
                    var last = nodes.ledger.events.removeLast();
                    two.round();
                    nodes.ledger.events.add(last);
                };
        one.round();
        assertThat(nodes.room.checkpoints).containsOnlyKeys(5L, 7L, 8L);
        eachCheckpointIsOfThisLedger();
    }

    @Test
    void twoThatStartAtOnceMakeOneLog() {
        nodes.ledger.append(3);
        nodes.room.beforeReplace = two::round;
        one.round();
        one.round();
        assertThat(nodes.room.keys).hasSize(1);
        assertThat(one.served().checkpoint()).isEqualTo(two.served().checkpoint());
    }

    @Test
    void aSecondNodeWithAnotherKeyMakesNoLogOfItsOwn() {
        one.round();
        var stranger = nodes.started("three", SigningKey.generate(Node.ORIGIN, Node.RANDOM));
        stranger.round();
        assertThat(stranger.status().refusal().map(Refusal::reason))
                .isEqualTo(Optional.of(Refusal.Reason.KEY_CHANGED));
    }
}
