package org.mingcha.infra.verify.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingcha.infra.merkle.Frontier;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.infra.verify.finding.Findings;

/** One answer to what was committed, and what is wrong if it is the true one. */
final class Candidate {

    private final TileRows rows;
    private final Function<Tile, Optional<byte[]>> stored;
    private final List<Altered> altered;
    private final List<Finding> suspected;
    private final Set<String> named = new HashSet<>();

    /**
     * @param stored finds the full tiles above the lowest level; empty where one need not be there
     */
    Candidate(TileRows rows, Function<Tile, Optional<byte[]>> stored) {
        this(rows, stored, List.of(), List.of());
    }

    private Candidate(
            TileRows rows,
            Function<Tile, Optional<byte[]>> stored,
            List<Altered> altered,
            List<Finding> suspected) {
        this.rows = rows;
        this.stored = stored;
        this.altered = new ArrayList<>(altered);
        this.suspected = new ArrayList<>(suspected);
    }

    Candidate copy() {
        return new Candidate(rows.copy(), stored, altered, suspected);
    }

    void add(Hash leaf) {
        rows.add(leaf, this::compare);
    }

    /** A leaf of which not all say the same. */
    void add(Hash leaf, Votes votes) {
        votes.event()
                .filter(is -> !is.equals(leaf) && altered.size() < Findings.KEPT)
                .map(is -> new Altered(votes.index(), is, leaf, votes.early()))
                .ifPresent(altered::add);
        votes.copies().stream()
                .filter(copy -> !copy.leaf(votes.index()).equals(leaf))
                .forEach(copy -> suspect(votes.index(), fault(copy.origin()), copy.name()));
        add(leaf);
    }

    private static Fault fault(Copy.Origin origin) {
        return switch (origin) {
            case TILE, BUNDLE -> Fault.TILE_ALTERED;
            case EDGE -> Fault.EDGE_ALTERED;
            case LINE -> Fault.ENTRY_ALTERED;
        };
    }

    private void compare(Tile tile, byte[] hashes, int known) {
        stored.apply(tile)
                .ifPresent(there -> {
                    int begin = Math.min(known * Hash.LENGTH, there.length);
                    int differs =
                            Arrays.mismatch(
                                    hashes,
                                    known * Hash.LENGTH,
                                    hashes.length,
                                    there,
                                    begin,
                                    there.length);
                    if (differs >= 0) {
                        suspect(tile, known + differs / Hash.LENGTH);
                    }
                });
    }

    private void suspect(Tile tile, int position) {
        long first = tile.index() * Tile.FULL + Math.min(position, Tile.FULL - 1);
        suspect(first << (Tile.HEIGHT * tile.level()), Fault.TILE_ALTERED, tile.path());
    }

    /** Of a tile only the first place is told, of what stands by itself each. */
    private void suspect(long index, Fault fault, String name) {
        boolean isTile = fault == Fault.TILE_ALTERED;
        if (suspected.size() < Findings.KEPT && (!isTile || named.add(name))) {
            suspected.add(isTile ? Finding.of(index, fault, name) : Finding.of(index, fault));
        }
    }

    TileRows rows() {
        return rows;
    }

    /** As it is now, to go on from. */
    Frontier tree() {
        return new Frontier(rows.size(), rows.roots());
    }

    /** Takes for true what this answer says, once. */
    void tell(Findings findings) {
        findings.addAll(Altered.explained(altered));
        findings.addAll(suspected);
        altered.clear();
        suspected.clear();
        named.clear();
    }
}
