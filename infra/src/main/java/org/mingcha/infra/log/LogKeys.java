package org.mingcha.infra.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignatureLine;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.note.VerifierKey.Kind;

/**
 * The keys that this node signs with: after a rotation the new one and the one before, so that who
 * knows either can verify.
 */
public final class LogKeys {

    private final List<SigningKey> signing;
    private final Optional<SigningKey> dating;

    /**
     * @param keys of one log, the newest first, at least one of kind {@link Kind#ED25519}
     */
    LogKeys(List<SigningKey> keys) {
        signing = of(Kind.ED25519, keys).limit(2).toList();
        dating = of(Kind.COSIGNATURE, keys).findFirst();
        if (signing.isEmpty()) {
            throw new IllegalArgumentException("no key that signs");
        }
    }

    private static Stream<SigningKey> of(Kind kind, List<SigningKey> keys) {
        return keys.stream().filter(key -> key.verifier().kind() == kind);
    }

    /** The name of the log, and of its keys. */
    public String origin() {
        return current().name();
    }

    /** The newest key. */
    public VerifierKey current() {
        return signing.getFirst().verifier();
    }

    List<VerifierKey> verifiers() {
        return signing.stream().map(SigningKey::verifier).toList();
    }

    /** The key of {@link #dated}. */
    public Optional<VerifierKey> dater() {
        return dating.map(SigningKey::verifier);
    }

    SignedNote signed(Checkpoint checkpoint) {
        String text = checkpoint.text();
        return new SignedNote(text, signing.stream().map(key -> key.sign(text)).toList());
    }

    /** Says by a line of its own when the checkpoint was the latest. */
    Optional<SignatureLine> dated(SignedNote note, Instant now) {
        return dating.map(key -> key.cosign(note.text(), now));
    }

    /** A note by the key before the newest that names the newest; empty where there is none. */
    Optional<SignedNote> endorsement(VerifierKey before, long size) {
        String text =
                "mingcha/new-log-key\n%s\n%d\n%s\n".formatted(origin(), size, current().text());
        return signing.stream()
                .filter(key -> key.verifier().equals(before))
                .findFirst()
                .map(key -> new SignedNote(text, List.of(key.sign(text))));
    }
}
