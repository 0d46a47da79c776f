package org.mingcha.infra.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.log.KeyRotation.NotRotated;

/** Keys in a file, as an operator changes them. */
class KeyRotationCommandTest {

    private static final KeyRing.Settings NONE = new KeyRing.Settings("", "");

    private final Node node = new Node();
    private @TempDir Path data;

    @BeforeEach
    void aLogThatMadeItsOwnKey() {
        assertThat(node.appended(started(), 5).status().refusal()).isEmpty();
    }

    private LogService started() {
        var places = node.room.places("one");
        var ring = new KeyRing(places.keys(), new KeyFile(data), NONE, Node.RANDOM);
        return new LogService(node.ledger, Ledgers.SALTS, places, ring, Node.NOBODY, node.clock);
    }

    private KeyRotation rotation() {
        var places = node.room.places("one");
        return new KeyRotation(places.keys(), places.trees(), new KeyFile(data), Node.RANDOM);
    }

    @Test
    void theNextStartSignsWithTheNewKey() {
        var key = rotation().rotate();
        var log = node.appended(started(), 1);
        assertThat(Node.opened(log.served().checkpoint().orElseThrow(), key).size()).isEqualTo(6);
        assertThat(log.served().keys().get(1).endorsement()).isPresent();
    }

    @Test
    void aLostKeyIsReplacedWithoutAnEndorsement() throws Exception {
        Files.delete(data.resolve("keys").resolve("log-key"));
        var key = rotation().replaceLost();
        var log = node.appended(started(), 1);
        assertThat(Node.opened(log.served().checkpoint().orElseThrow(), key).size()).isEqualTo(6);
        assertThat(log.served().keys().get(1).endorsement()).isEmpty();
    }

    @Test
    void aLostKeyCannotBeRotated() throws Exception {
        Files.delete(data.resolve("keys").resolve("log-key"));
        assertThatExceptionOfType(NotRotated.class).isThrownBy(() -> rotation().rotate());
    }

    @Test
    void aKeyThatIsThereIsNotReplacedAsLost() {
        assertThatExceptionOfType(NotRotated.class).isThrownBy(() -> rotation().replaceLost());
    }

    @Test
    void aDatabaseWithoutALogHasNoKeyToRotate() {
        node.room.keys.clear();
        assertThatExceptionOfType(NotRotated.class).isThrownBy(() -> rotation().rotate());
    }

    @Test
    void aLogWhoseKeysAreGoneFromTheDatabaseIsNotBegunAnew() {
        node.room.keys.clear();
        var log = node.appended(started(), 1);
        assertThat(log.status().refusal().map(Refusal::reason))
                .contains(Refusal.Reason.NOT_AN_EXTENSION);
    }
}
