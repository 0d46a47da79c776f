package org.mingcha.infra.verify.tree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mingcha.infra.merkle.Frontier;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.order.Order.Placed;
import org.mingcha.infra.verify.tree.Votes.Believed;

/**
 * The tree over the events. Where events and the log's copies of them differ, several trees grow
 * side by side until a signed root tells which was committed; then it is known which of the stored
 * bytes were altered. Beyond the last signed root nothing can be told apart.
 */
public final class Candidates {

    private final Findings findings;
    private final Map<Believed, Candidate> rivals = new EnumMap<>(Believed.class);
    private final List<Long> disputed = new ArrayList<>();
    private final List<Unmatched> unmatched = new ArrayList<>();
    private Candidate agreed;
    private long proven;
    private long known;

    /** A root that the tree at a size did not lead to. */
    private record Unmatched(SignedRoot signed, long at) {

        void tell(Findings findings) {
            findings.add(signed.size(), signed.otherwise());
        }
    }

    /**
     * Goes on from a tree that is not in doubt.
     *
     * @param roots of its complete subtrees, largest first
     * @param stored finds full tiles above the lowest level; empty where one need not be there
     */
    public Candidates(
            long size,
            List<Hash> roots,
            Function<Tile, Optional<byte[]>> stored,
            Findings findings) {
        this.agreed = new Candidate(TileRows.of(size, roots), stored);
        this.proven = size;
        this.known = size;
        this.findings = findings;
    }

    /** The next event, or none where it is missing, and the copies that the log has of it. */
    public void add(Optional<Placed> event, List<Copy> copies) {
        long index = size();
        var leaf = event.map(placed -> placed.seen().leaf());
        var hash = leaf.or(() -> copies.stream().findFirst().map(copy -> copy.leaf(index)));
        known = hash.isPresent() && known == index ? index + 1 : known;
        if (agree(index, event, hash.orElse(Tree.EMPTY), copies)) {
            agreed.add(hash.orElse(Tree.EMPTY));
            rivals.values().stream()
                    .filter(rival -> rival != agreed)
                    .forEach(rival -> rival.add(hash.orElse(Tree.EMPTY)));
        } else {
            dispute(new Votes(index, leaf, event.map(Placed::early).orElse(false), copies));
        }
    }

    private static boolean agree(long index, Optional<Placed> event, Hash hash, List<Copy> copies) {
        for (var copy : copies) {
            boolean agrees =
                    event.isPresent()
                            ? copy.agrees(index, event.get().seen().entry(), hash)
                            : copy.leaf(index).equals(hash);
            if (!agrees) {
                return false;
            }
        }
        return true;
    }

    private void dispute(Votes votes) {
        if (disputed.size() < Findings.KEPT) {
            disputed.add(votes.index());
        }
        if (rivals.isEmpty()) {
            for (var believed : Believed.values()) {
                rivals.put(believed, believed == Believed.EVENTS ? agreed : agreed.copy());
            }
        }
        rivals.forEach((believed, rival) -> rival.add(votes.by(believed), votes));
    }

    /** Compares with a root that was signed of the tree as it is now. */
    public void compare(SignedRoot signed) {
        compare(signed, tree -> tree);
    }

    /**
     * Compares with a root that was signed of a larger tree.
     *
     * @param rest adds to a tree what it has not yet of the larger one
     */
    public void compare(SignedRoot signed, UnaryOperator<Frontier> rest) {
        (rivals.isEmpty() ? Stream.of(agreed) : rivals.values().stream())
                .filter(candidate -> rest.apply(candidate.tree()).root().equals(signed.root()))
                .findFirst()
                .ifPresentOrElse(this::prove, () -> doubt(signed));
    }

    private void doubt(SignedRoot signed) {
        if (unmatched.size() < Findings.KEPT) {
            unmatched.add(new Unmatched(signed, size()));
        }
    }

    private void prove(Candidate truth) {
        truth.tell(findings);
        unmatched.forEach(other -> other.tell(findings));
        unmatched.clear();
        disputed.clear();
        rivals.clear();
        agreed = truth;
        proven = size();
    }

    /** Says what no signed root decided. */
    public void finish() {
        disputed.forEach(index -> findings.add(index, Fault.EVENT_OR_LOG_ALTERED));
        // Where an event is gone without a trace, no root can fit: that was told already.
        long doubtful = disputed.isEmpty() ? known : Math.min(known, disputed.getFirst());
        unmatched.stream()
                .filter(other -> other.signed().size() > proven && other.at() <= doubtful)
                .findFirst()
                .ifPresent(
                        other -> findings.add(proven, Fault.ROOT_DIFFERS, other.signed().size()));
        unmatched.stream()
                .filter(other -> other.signed().size() <= proven)
                .forEach(other -> other.tell(findings));
        if (disputed.isEmpty()) {
            agreed.tell(findings);
        }
    }

    /** How many events were added. */
    public long size() {
        return agreed.rows().size();
    }

    public Hash root() {
        return agreed.rows().root();
    }
}
