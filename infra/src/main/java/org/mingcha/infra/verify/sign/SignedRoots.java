package org.mingcha.infra.verify.sign;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.PriorityQueue;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.stored.Stored;
import org.mingcha.infra.verify.stored.Stored.StoredCheckpoint;
import org.mingcha.infra.verify.tree.SignedRoot;

/** Every signed root, by the size that it speaks of, read as it is needed. For one thread. */
public final class SignedRoots {

    private static final int PAGE = 100;
    private static final long NOT_READ = -1;

    private final Stored stored;
    private final Signers signers;
    private final Findings findings;
    private final PriorityQueue<SignedRoot> besides =
            new PriorityQueue<>(Comparator.comparingLong(SignedRoot::size));
    private final Deque<SignedRoot> page = new ArrayDeque<>();
    private long rest;
    private long next = NOT_READ;
    private long largest;
    private boolean ended;

    /**
     * @param from the smallest size of interest
     */
    public SignedRoots(Stored stored, Signers signers, long from, Findings findings) {
        this.stored = stored;
        this.signers = signers;
        this.rest = from;
        this.findings = findings;
    }

    /** One more, from elsewhere. */
    public void add(SignedRoot root) {
        besides.add(root);
        next = NOT_READ;
    }

    /** There may be more checkpoints now. */
    public void refresh() {
        ended = false;
        next = NOT_READ;
    }

    /** The smallest size that was not yet taken; the largest number there is where none is left. */
    public long next() {
        if (next == NOT_READ) {
            long other = besides.isEmpty() ? Long.MAX_VALUE : besides.peek().size();
            next = Math.min(other, stored().map(SignedRoot::size).orElse(Long.MAX_VALUE));
        }
        return next;
    }

    /** One of the size, as long as there is one. */
    public Optional<SignedRoot> take(long size) {
        next = NOT_READ;
        if (stored().filter(root -> root.size() == size).isPresent()) {
            return Optional.of(page.remove());
        }
        return besides.isEmpty() || besides.peek().size() != size
                ? Optional.empty()
                : Optional.of(besides.remove());
    }

    /** The largest stored checkpoint that was read yet. */
    public long largest() {
        return largest;
    }

    private Optional<SignedRoot> stored() {
        while (page.isEmpty() && !ended) {
            var read = stored.checkpoints(rest, PAGE);
            ended = read.size() < PAGE;
            read.forEach(this::open);
        }
        return Optional.ofNullable(page.peek());
    }

    private void open(StoredCheckpoint checkpoint) {
        long size = checkpoint.size();
        rest = size + 1;
        largest = size;
        if (checkpoint.note().isEmpty()) {
            findings.add(size, Fault.CHECKPOINT_MALFORMED);
            return;
        }
        signers.opened(size, checkpoint.note().get())
                .filter(opened -> isInPlace(opened, size))
                .map(opened -> new SignedRoot(size, opened.root(), Fault.CHECKPOINT_INCONSISTENT))
                .ifPresent(page::add);
    }

    private boolean isInPlace(Checkpoint opened, long size) {
        if (opened.size() != size) {
            findings.add(size, Fault.CHECKPOINT_MISPLACED, opened.size());
        }
        return opened.size() == size;
    }
}
