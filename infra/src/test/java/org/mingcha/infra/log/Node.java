package org.mingcha.infra.log;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.note.VerifierKey.Kind;
import org.mingcha.infra.witness.Cosigned;

/** Nodes of one installation, to be started, killed and started again. */
final class Node {

    static final String ORIGIN = "example.org/log";
    static final SecureRandom RANDOM = new SecureRandom();
    static final SigningKey KEY = SigningKey.generate(ORIGIN, RANDOM);
    static final SigningKey DATER = SigningKey.generate(ORIGIN, Kind.COSIGNATURE, RANDOM);
    static final Cosigners NOBODY = (_, _) -> new Cosigned(List.of(), true, List.of());
    static final Path NO_FILES = Path.of("target", "no-such-directory");

    final MovingClock clock = new MovingClock();
    final Ledgers ledger = new Ledgers();
    final Room room = new Room();
    Cosigners cosigners = NOBODY;

    LogService started() {
        return started("one", KEY, DATER);
    }

    LogService started(String node, SigningKey... keys) {
        var secrets = new StringBuilder();
        for (var key : keys) {
            secrets.append(key.secret()).append(' ');
        }
        return started(node, new KeyRing.Settings("", secrets.toString()));
    }

    LogService started(String node, KeyRing.Settings settings) {
        var places = room.places(node);
        var ring = new KeyRing(places.keys(), new KeyFile(NO_FILES), settings, RANDOM);
        return new LogService(
                ledger, Ledgers.SALTS, places, ring, room.cosigners(cosigners), clock);
    }

    LogService appended(LogService log, int events) {
        ledger.append(events);
        log.round();
        return log;
    }

    void later(Duration by) {
        clock.move(by);
    }

    /** Of a note that the key signed. */
    static Checkpoint opened(String whole, VerifierKey key) {
        var note = SignedNote.parse(whole);
        note.verifiedBy(List.of(key));
        return Checkpoint.parse(note.text());
    }

    static Checkpoint opened(String whole) {
        return opened(whole, KEY.verifier());
    }
}
