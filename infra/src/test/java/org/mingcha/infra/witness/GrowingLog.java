package org.mingcha.infra.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.List;
import org.mingcha.infra.merkle.Consistency;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Subtrees;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;

/** A log of endlessly many entries, of which it shows as many as are asked for. */
record GrowingLog(SigningKey key, String story) implements Subtrees {

    static GrowingLog named(String origin) {
        return new GrowingLog(SigningKey.generate(origin, new SecureRandom()), "one story");
    }

    /** Signed by the same key, with other entries. */
    GrowingLog fork() {
        return new GrowingLog(key, "another story");
    }

    String origin() {
        return key.verifier().name();
    }

    @Override
    public Hash complete(int level, long index) {
        return level == 0
                ? Tree.leaf((story + index).getBytes(UTF_8))
                : Tree.node(complete(level - 1, 2 * index), complete(level - 1, 2 * index + 1));
    }

    SignedNote checkpoint(long size) {
        return signed(new Checkpoint(origin(), size, over(0, size)));
    }

    SignedNote signed(Checkpoint checkpoint) {
        return new SignedNote(checkpoint.text(), List.of(key.sign(checkpoint.text())));
    }

    Submission submission(long old, long size) {
        return submission(old, Consistency.path(old, size, this), checkpoint(size));
    }

    static Submission submission(long old, List<Hash> proof, SignedNote note) {
        return new Submission(old, proof, note, Checkpoint.parse(note.text()));
    }
}
