package org.mingcha.infra.witness;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingcha.infra.merkle.Consistency;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.NoteRefused;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.witness.Verdict.Refused;

/**
 * A witness: cosigns a checkpoint of a log it knows, if that log only grew since the last one. What
 * it cosigns is in its book first.
 */
public final class Cosigner {

    private final SigningKey key;
    private final KnownLogs logs;
    private final WitnessBook book;
    private final Clock clock;
    private final Consumer<SignedNote> misbehaviour;

    /**
     * @param key a cosigner's
     * @param misbehaviour is told of what a log signed though it contradicts what it signed before
     */
    public Cosigner(
            SigningKey key,
            KnownLogs logs,
            WitnessBook book,
            Clock clock,
            Consumer<SignedNote> misbehaviour) {
        if (key.verifier().kind() != VerifierKey.Kind.COSIGNATURE) {
            throw new IllegalArgumentException(
                    "这不是见证人的密钥 / this is no witness's key: " + key.verifier());
        }
        this.key = key;
        this.logs = logs;
        this.book = book;
        this.clock = clock;
        this.misbehaviour = misbehaviour;
    }

    /** The checks in the order of tlog-witness, section "add-checkpoint". */
    Verdict submit(byte[] body) {
        Submission submission;
        try {
            submission = Submission.parse(body);
        } catch (IllegalArgumentException malformed) {
            return Refused.MALFORMED;
        }
        String origin = submission.checkpoint().origin();
        var keys = logs.keysOf(origin);
        if (keys.isEmpty()) {
            return Refused.UNKNOWN_LOG;
        }
        if (!isSigned(submission.note(), keys)) {
            return Refused.NOT_SIGNED;
        }
        if (submission.old() > submission.checkpoint().size()) {
            return Refused.SHRUNK;
        }
        return book.alone(origin, page -> decide(submission, page));
    }

    private static boolean isSigned(SignedNote note, List<VerifierKey> keys) {
        try {
            return !note.verifiedBy(keys).isEmpty();
        } catch (NoteRefused refused) {
            return false;
        }
    }

    private Verdict decide(Submission submission, WitnessBook.Page page) {
        var last = page.last();
        long size = last.map(Checkpoint::size).orElse(0L);
        if (submission.old() != size) {
            return new Verdict.Conflict(size);
        }
        if (!grew(submission, last.map(Checkpoint::root).orElse(Tree.EMPTY))) {
            misbehaviour.accept(submission.note());
            return Refused.INCONSISTENT;
        }
        var line = key.cosign(submission.note().text(), clock.instant());
        page.write(withoutStrangers(submission).with(line));
        return new Verdict.Cosigned(line);
    }

    private SignedNote withoutStrangers(Submission submission) {
        var keys = logs.keysOf(submission.checkpoint().origin());
        var lines =
                submission.note().signatures().stream()
                        .filter(line -> keys.stream().anyMatch(key -> key.claims(line)))
                        .toList();
        return new SignedNote(submission.note().text(), lines);
    }

    private static boolean grew(Submission submission, Hash last) {
        var now = submission.checkpoint();
        return (now.size() > 0 || now.root().equals(Tree.EMPTY))
                && Consistency.holds(
                        submission.old(), now.size(), last, now.root(), submission.proof());
    }

    /** The last checkpoint that it cosigned of the log whose origin has this hash, in hex. */
    Optional<SignedNote> last(String originHash) {
        return logs.origins().stream()
                .filter(origin -> WitnessBook.hash(origin).equals(originHash))
                .findFirst()
                .flatMap(book::last);
    }
}
