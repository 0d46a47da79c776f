package org.mingcha.infra.log.store;

import java.util.List;
import org.mingcha.infra.merkle.Hash;

/**
 * A tree that the log has committed itself to.
 *
 * @param note its checkpoint, signed by the log alone
 * @param edge the entries after the last full bundle, so that each can be told apart although no
 *     tile holds them yet
 */
public record SignedTree(long size, Hash root, String note, List<byte[]> edge) {

    public SignedTree {
        edge = List.copyOf(edge);
    }

    /** Whether both are the same tree, whoever signed. */
    public boolean isSameAs(SignedTree other) {
        return size == other.size && root.equals(other.root);
    }
}
