package org.mingcha.infra.log;

import java.util.Optional;
import org.mingcha.infra.log.store.NodeMemory;
import org.mingcha.infra.log.store.SignedTree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.tiles.Whole;

/**
 * Holds the tree against what was signed of it and what this node remembers. What was found true is
 * not computed again until it is forgotten. For one thread.
 */
final class Continuity {

    private final NodeMemory memory;
    private Optional<SignedTree> checked = Optional.empty();

    Continuity(NodeMemory memory) {
        this.memory = memory;
    }

    /**
     * @throws Refusal where the tree does not extend both
     */
    void check(SignedTree signed, Whole whole) {
        if (checked.filter(signed::isSameAs).isEmpty()) {
            if (!whole.root(signed.size()).equals(signed.root())) {
                throw Refusal.otherRoot(signed.size());
            }
            checkAgainstMemory(signed, whole);
            checked = Optional.of(signed);
        }
    }

    /** This node signed it just now. */
    void signed(SignedTree now) {
        checked = Optional.of(now);
    }

    void forget() {
        checked = Optional.empty();
    }

    private void checkAgainstMemory(SignedTree signed, Whole whole) {
        memory.last()
                .map(note -> Checkpoint.parse(SignedNote.parse(note).text()))
                .ifPresent(remembered -> {
                    if (remembered.size() > signed.size()) {
                        throw Refusal.older(remembered.size(), signed.size());
                    }
                    if (!whole.root(remembered.size()).equals(remembered.root())) {
                        throw Refusal.otherThanRemembered(remembered.size());
                    }
                });
    }
}
