package org.mingcha.infra.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The definitions of RFC 6962, section 2.1, word for word: slow, recursive, over lists of entries.
 */
final class Naive {

    private Naive() {}

    /** D[n]: entries that all differ. */
    static List<byte[]> entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> ("entry " + i).getBytes(UTF_8)).toList();
    }

    /** MTH(D[n]). */
    static Hash root(List<byte[]> d) {
        if (d.isEmpty()) {
            return sha256(new byte[0]);
        }
        if (d.size() == 1) {
            return sha256(new byte[] {0}, d.getFirst());
        }
        int k = split(d.size());
        return sha256(
                new byte[] {1},
                root(d.subList(0, k)).bytes(),
                root(d.subList(k, d.size())).bytes());
    }

    /** PATH(m, D[n]). */
    static List<Hash> path(int m, List<byte[]> d) {
        int n = d.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? with(path(m, d.subList(0, k)), root(d.subList(k, n)))
                : with(path(m - k, d.subList(k, n)), root(d.subList(0, k)));
    }

    /** PROOF(m, D[n]). */
    static List<Hash> proof(int m, List<byte[]> d) {
        return subproof(m, d, true);
    }

    private static List<Hash> subproof(int m, List<byte[]> d, boolean b) {
        int n = d.size();
        if (m == n) {
            return b ? List.of() : List.of(root(d));
        }
        int k = split(n);
        return m <= k
                ? with(subproof(m, d.subList(0, k), b), root(d.subList(k, n)))
                : with(subproof(m - k, d.subList(k, n), false), root(d.subList(0, k)));
    }

    /**
     * On which sides the hashes of PATH(m, D[n]) stand: a path says nothing of the size beyond
     * this, which is why a checkpoint signs the size beside the root.
     */
    static String sides(long m, long n) {
        if (n == 1) {
            return "";
        }
        long k = Long.highestOneBit(n - 1);
        return m < k ? sides(m, k) + "R" : sides(m - k, n - k) + "L";
    }

    /** The same of PROOF(m, D[n]); whether the smaller root begins it stands first. */
    static String proofSides(long m, long n) {
        return proofSides(m, n, true);
    }

    private static String proofSides(long m, long n, boolean b) {
        if (m == n) {
            return b ? "b" : "h";
        }
        long k = Long.highestOneBit(n - 1);
        return m <= k ? proofSides(m, k, b) + "R" : proofSides(m - k, n - k, false) + "L";
    }

    /** The largest power of two smaller than n. */
    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> with(List<Hash> path, Hash last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    private static Hash sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
