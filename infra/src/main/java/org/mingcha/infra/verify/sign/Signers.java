package org.mingcha.infra.verify.sign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.NoteRefused;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.stored.Misshapen;
import org.mingcha.infra.verify.stored.Stored;
import org.mingcha.infra.verify.stored.Stored.StoredKey;

/**
 * Who may sign for the log: the keys that it registered, each from a size on, and keys that were
 * given. Each registered key but the first has an endorsement by the one before it, or is given
 * itself: where the one before was lost, somebody must know it from elsewhere.
 */
public final class Signers {

    private static final String ENDORSEMENT = "mingcha/new-log-key\n%s\n%d\n%s\n";

    private final List<Since> keys = new ArrayList<>();
    private final List<VerifierKey> trusted;
    private final boolean given;
    private final Findings findings;

    private record Since(VerifierKey key, long from) {}

    /**
     * @param given by whoever verifies; where there are none, the registered ones are believed
     */
    public Signers(Collection<VerifierKey> given, List<StoredKey> registered, Findings findings) {
        this.findings = findings;
        this.given = !given.isEmpty();
        this.trusted = new ArrayList<>(given);
        this.trusted.forEach(key -> keys.add(new Since(key, 0)));
        Optional<VerifierKey> before = Optional.empty();
        for (var stored : registered) {
            before = registered(stored, before);
        }
    }

    /** With those that are registered, as far as they can be read. */
    public static Signers of(Collection<VerifierKey> given, Stored stored, Findings findings) {
        try {
            return new Signers(given, stored.keys(), findings);
        } catch (Misshapen misshapen) {
            findings.add(misshapen.finding());
            return new Signers(given, List.of(), findings);
        }
    }

    private Optional<VerifierKey> registered(StoredKey stored, Optional<VerifierKey> before) {
        VerifierKey key;
        try {
            key = VerifierKey.parse(stored.vkey());
        } catch (IllegalArgumentException malformed) {
            findings.add(stored.from(), Fault.KEY_MALFORMED);
            return Optional.empty();
        }
        keys.add(new Since(key, stored.from()));
        boolean isNew = before.isPresent() && !trusted.contains(key);
        if (isNew && !isEndorsed(stored, key, before.stream().toList())) {
            findings.add(stored.from(), Fault.KEY_NOT_ENDORSED);
        }
        if (isEndorsed(stored, key, trusted)) {
            trusted.add(key);
        }
        return Optional.of(key);
    }

    private static boolean isEndorsed(StoredKey stored, VerifierKey key, List<VerifierKey> by) {
        try {
            var note = SignedNote.parse(stored.endorsement().orElse(""));
            return !note.verifiedBy(by).isEmpty()
                    && note.text()
                            .equals(ENDORSEMENT.formatted(key.name(), stored.from(), key.text()));
        } catch (NoteRefused refused) {
            return false;
        }
    }

    /** What a checkpoint says, if a key that is valid for its size signed it; else a finding. */
    public Optional<Checkpoint> opened(long size, String whole) {
        SignedNote note;
        Checkpoint checkpoint;
        try {
            note = SignedNote.parse(whole);
            checkpoint = Checkpoint.parse(note.text());
        } catch (NoteRefused malformed) {
            return refused(size, Fault.CHECKPOINT_MALFORMED);
        }
        if (keys.stream().noneMatch(known -> known.key().name().equals(checkpoint.origin()))) {
            return refused(size, Fault.CHECKPOINT_OTHER_LOG);
        }
        try {
            note.verifiedBy(validAt(checkpoint.size()).toList());
            return Optional.of(checkpoint);
        } catch (NoteRefused refused) {
            return refused(size, Fault.CHECKPOINT_UNSIGNED, refused.reason().sentence());
        }
    }

    private Stream<VerifierKey> validAt(long size) {
        return keys.stream().filter(known -> known.from() <= size).map(Since::key);
    }

    private Optional<Checkpoint> refused(long size, Fault fault, Object... details) {
        findings.add(size, fault, details);
        return Optional.empty();
    }

    /** Finds fault where keys were given and neither they nor any that they endorsed signed. */
    public void checkTrust(long size, String whole) {
        if (given && !isTrusted(whole)) {
            findings.add(size, Fault.KEY_NOT_GIVEN);
        }
    }

    private boolean isTrusted(String whole) {
        try {
            return !SignedNote.parse(whole).verifiedBy(trusted).isEmpty();
        } catch (NoteRefused refused) {
            return false;
        }
    }

    /** Whether anything was given to trust in, besides what is verified. */
    public boolean given() {
        return given;
    }
}
