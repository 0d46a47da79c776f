package org.mingcha.infra.proof;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.Cosignature;
import org.mingcha.infra.note.NoteRefused;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.proof.file.Plain;
import org.mingcha.infra.proof.file.ProofRefused;
import org.mingcha.infra.proof.file.ProofRefused.Fault;

/**
 * Who must have signed a checkpoint.
 *
 * @param log keys, any of which may have signed
 * @param quorum how many of the witnesses must have signed
 */
record Signers(List<VerifierKey> log, List<VerifierKey> witnesses, int quorum) {

    /**
     * A checkpoint and who signed it.
     *
     * @param by keys of the log
     */
    record Signed(Checkpoint checkpoint, List<VerifierKey> by, List<Witnessed> witnesses) {}

    /** That a witness saw the checkpoint, and when. */
    record Witnessed(String name, Instant at) {}

    /**
     * @param whole the note
     * @throws ProofRefused naming the fault
     */
    Signed check(String whole) {
        try {
            var note = SignedNote.parse(whole);
            var checkpoint = Checkpoint.parse(note.text());
            var ours = keysOf(checkpoint.origin());
            var known = new ArrayList<>(ours);
            known.addAll(witnesses);
            var signers = note.verifiedBy(known);
            var logs = signers.stream().filter(ours::contains).toList();
            if (logs.isEmpty()) {
                throw notSigned();
            }
            return new Signed(checkpoint, logs, witnessed(note, signers));
        } catch (NoteRefused refused) {
            throw switch (refused.reason()) {
                case MALFORMED ->
                        new ProofRefused(
                                Fault.DAMAGED_CHECKPOINT, String.valueOf(refused.getMessage()));
                case BAD_SIGNATURE ->
                        new ProofRefused(Fault.BAD_SIGNATURE, String.valueOf(refused.getMessage()));
                case NO_KNOWN_SIGNATURE -> notSigned();
            };
        }
    }

    private List<VerifierKey> keysOf(String origin) {
        var ours = log.stream().filter(key -> key.name().equals(origin)).toList();
        if (ours.isEmpty()) {
            throw new ProofRefused(
                    Fault.OTHER_LOG,
                    "文件 / the file: %s；密钥 / the key: %s"
                            .formatted(
                                    Plain.text(origin),
                                    log.stream().map(VerifierKey::name).collect(joining(", "))));
        }
        return ours;
    }

    private ProofRefused notSigned() {
        return new ProofRefused(
                Fault.NO_SIGNATURE,
                log.stream().map(key -> key.name() + "+" + key.keyId()).collect(joining(", ")));
    }

    private List<Witnessed> witnessed(SignedNote note, List<VerifierKey> signers) {
        var seen =
                witnesses.stream()
                        .filter(signers::contains)
                        .map(key -> new Witnessed(key.name(), when(note, key)))
                        .toList();
        if (seen.size() < quorum) {
            var missing = witnesses.stream().filter(key -> !signers.contains(key));
            throw new ProofRefused(
                    Fault.TOO_FEW_WITNESSES,
                    "需要 / wanted %d, 只有 / found %d; 缺 / missing: %s"
                            .formatted(
                                    quorum,
                                    seen.size(),
                                    missing.map(VerifierKey::name).collect(joining(", "))));
        }
        return seen;
    }

    private static Instant when(SignedNote note, VerifierKey witness) {
        return note.signatures().stream()
                .filter(line -> witness.verifies(note.text(), line))
                .flatMap(line -> Cosignature.in(line).stream())
                .map(cosignature -> Instant.ofEpochSecond(cosignature.seconds()))
                .findFirst()
                .orElseThrow();
    }
}
