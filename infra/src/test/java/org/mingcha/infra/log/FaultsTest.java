package org.mingcha.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.infra.log.Room.Fault;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.tiles.Tile;

/**
 * The process dies, or the store does, at each call in turn: of the first start, of rounds with and
 * without full tiles, of a heartbeat. Who starts afterwards finishes what was begun.
 */
class FaultsTest {

    private static final int[] SIZES = {0, 3, 255, 256, 600};

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aNodeThatDiesAtAnyCallIsContinuedByTheNextStart(Fault fault) {
        int call = 0;
        for (boolean cut = true; cut; call++) {
            var node = new Node();
            node.room.kill(call, fault);
            live(node, node.started());
            cut = node.room.wasCut();
            node.room.mend();
            var next = node.started();
            next.round();
            holds(node, next, call);
        }
        assertThat(call).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aNodeThatLivesThroughAFaultGoesOnByItself(Fault fault) {
        for (int call = 0; call < 60; call++) {
            var node = new Node();
            node.room.cut(call, fault);
            var log = node.started();
            live(node, log);
            log.round();
            holds(node, log, call);
        }
    }

    private static void live(Node node, LogService log) {
        for (int size : SIZES) {
            node.appended(log, size - (int) node.ledger.end());
        }
        node.later(Duration.ofMinutes(5));
        log.round();
    }

    private static void holds(Node node, LogService log, int call) {
        assertThat(log.status().refusal()).as("refusal after call %d", call).isEmpty();
        var latest = Node.opened(log.served().checkpoint().orElseThrow());
        assertThat(latest.size()).isEqualTo(600);
        assertThat(latest.root()).isEqualTo(node.ledger.root(600));
        assertThat(node.room.checkpoints).containsKey(600L);
        for (var publication : node.room.shown) {
            var shown = Node.opened(publication.note());
            assertThat(shown.root()).isEqualTo(node.ledger.root(shown.size()));
        }
        var remembered = SignedNote.parse(Objects.requireNonNull(node.room.memory.get("one")));
        assertThat(remembered.text()).isEqualTo(latest.text());
        assertThat(node.room.tiles)
                .containsKeys(
                        Tile.full(0, 0),
                        Tile.full(0, 1),
                        Tile.full(Tile.ENTRIES, 0),
                        Tile.full(Tile.ENTRIES, 1))
                .hasSize(4);
    }
}
