package org.mingcha.infra.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a tree is hashed: RFC 6962, section 2.1, with SHA-256. */
public final class Tree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Tree::sha256);

    /** The root of the tree without leaves. */
    public static final Hash EMPTY = new Hash(sha256().digest());

    private Tree() {}

    public static Hash leaf(byte[] entry) {
        var digest = SHA_256.get();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    public static Hash node(Hash left, Hash right) {
        var digest = SHA_256.get();
        digest.update(NODE);
        digest.update(left.raw());
        return new Hash(digest.digest(right.raw()));
    }

    /** The root over at most a few hundred hashes that stand side by side. */
    public static Hash root(Iterable<Hash> leaves) {
        var frontier = new Frontier();
        leaves.forEach(frontier::add);
        return frontier.root();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
