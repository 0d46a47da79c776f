package org.mingcha.infra.proof.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.mingcha.infra.merkle.Hash;

/**
 * What stands in a proof file (tlog-proof, section "Format"); nobody has checked it.
 *
 * @param extra as it was before base64
 * @param path from the leaf's sibling up to the root's child
 * @param checkpoint a signed note, as it stands there
 */
public record ProofFile(String extra, long index, List<Hash> path, String checkpoint) {

    static final String HEADER = "c2sp.org/tlog-proof@v1";
    static final String EXTRA = "extra ";
    static final String INDEX = "index ";

    public ProofFile {
        path = List.copyOf(path);
    }

    /** The whole file. */
    public String text() {
        return HEADER
                + "\n"
                + EXTRA
                + Base64.getEncoder().encodeToString(extra.getBytes(UTF_8))
                + "\n"
                + rest(index, path, checkpoint);
    }

    /** What follows the extra line. */
    public String rest() {
        return rest(index, path, checkpoint);
    }

    public static String rest(long index, List<Hash> path, String checkpoint) {
        var lines = new StringBuilder(INDEX).append(index).append('\n');
        path.forEach(hash -> lines.append(hash.base64()).append('\n'));
        return lines.append('\n').append(checkpoint).toString();
    }
}
