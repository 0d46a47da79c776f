package org.mingcha.infra.verify.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.stored.Misshapen;
import org.mingcha.infra.verify.stored.Stored;
import org.mingcha.infra.verify.stored.Stored.SignedState;
import org.mingcha.infra.verify.tree.SignedRoot;

/** What the log says of itself: the tree it signed last, and what it published of it. */
public final class LogState {

    private final Stored stored;
    private final Signers signers;
    private final SignedRoots roots;
    private final Findings findings;
    private Optional<SignedState> last = Optional.empty();
    private boolean read;

    public LogState(Stored stored, Signers signers, SignedRoots roots, Findings findings) {
        this.stored = stored;
        this.signers = signers;
        this.roots = roots;
        this.findings = findings;
    }

    /**
     * Reads it again. What was published is read first, since it was signed before.
     *
     * @return the last signed tree, if there is a newer one than before
     */
    public Optional<SignedState> refresh() {
        var published = read ? Optional.<SignedState>empty() : told(stored::published);
        var signed = told(stored::signed).filter(now -> now.size() > size() || !read);
        read = true;
        roots.refresh();
        signed.ifPresent(now -> {
            last = signed;
            take(now, "signed");
        });
        published.ifPresent(this::published);
        return signed;
    }

    private void published(SignedState published) {
        if (published.size() > size()) {
            findings.add(size(), Fault.LOG_RECORD_MALFORMED, "signed < published");
        } else {
            take(published, "published");
        }
    }

    private void take(SignedState state, String name) {
        signers.opened(state.size(), state.note())
                .filter(opened -> agrees(opened, state, name))
                .map(Checkpoint::root)
                .map(root -> new SignedRoot(state.size(), root, Fault.CHECKPOINT_INCONSISTENT))
                .ifPresent(roots::add);
    }

    private boolean agrees(Checkpoint opened, SignedState state, String name) {
        boolean agrees = opened.size() == state.size() && opened.root().equals(state.root());
        if (!agrees) {
            findings.add(state.size(), Fault.LOG_RECORD_MALFORMED, name);
        }
        return agrees;
    }

    /** Checkpoints that were kept elsewhere. */
    public void compare(List<String> notes) {
        for (var note : notes) {
            signers.opened(size(), note)
                    .ifPresent(known -> {
                        if (known.size() > size()) {
                            findings.add(size(), Fault.OLDER_THAN_KNOWN, known.size());
                        } else {
                            roots.add(
                                    new SignedRoot(
                                            known.size(), known.root(), Fault.OTHER_THAN_KNOWN));
                        }
                    });
        }
    }

    /** Of the last signed tree; 0 where there is none. */
    public long size() {
        return last.map(SignedState::size).orElse(0L);
    }

    /** When all was read: checkpoints beyond, and who signed the last. */
    public void finish(LongSupplier end) {
        last.ifPresent(state -> signers.checkTrust(state.size(), state.note()));
        long next = roots.next();
        if (next < Long.MAX_VALUE && next > end.getAsLong()) {
            findings.add(end.getAsLong(), Fault.CHECKPOINT_BEYOND, next);
        } else if (roots.largest() > size() && roots.largest() > signedNow()) {
            findings.add(size(), Fault.LOG_RECORD_MALFORMED, "signed < " + roots.largest());
        }
    }

    /** Asked after the checkpoints, which are signed before they are stored. */
    private long signedNow() {
        return told(stored::signed).map(SignedState::size).orElse(0L);
    }

    private <T> Optional<T> told(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (Misshapen misshapen) {
            findings.add(misshapen.finding());
            return Optional.empty();
        }
    }
}
