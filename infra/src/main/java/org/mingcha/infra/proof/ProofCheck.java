package org.mingcha.infra.proof;

import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Inclusion;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.proof.Signers.Signed;
import org.mingcha.infra.proof.file.Enclosed;
import org.mingcha.infra.proof.file.ProofFile;
import org.mingcha.infra.proof.file.ProofRefused;
import org.mingcha.infra.proof.file.ProofRefused.Fault;
import org.mingcha.infra.proof.file.ProofText;

/**
 * Checks a proof file against the keys of those who must have signed it (tlog-proof, section
 * "Verifying a tlog proof").
 */
record ProofCheck(Signers signers) {

    /** What was proven, and by whom. */
    record Proven(Enclosed enclosed, Signed signed) {}

    /**
     * @throws ProofRefused naming the fault
     */
    Proven check(byte[] bytes) {
        var file = ProofText.read(bytes);
        var enclosed =
                Enclosed.in(file)
                        .orElseThrow(() ->
                                new ProofRefused(
                                        Fault.NOT_A_PROOF,
                                        "第 2 行 / line 2: 附加数据读不懂 / extra data of another"
                                                + " kind or version"));
        var signed = signers.check(file.checkpoint());
        checkIndex(file, enclosed, signed.checkpoint());
        checkPath(file, enclosed.entry(), signed.checkpoint());
        if (!enclosed.isUnchangedIn(file)) {
            throw new ProofRefused(
                    Fault.CHANGED,
                    "在密封的部分或未核对的签名里 / in what is sealed, or in a signature that was not"
                            + " checked");
        }
        return new Proven(enclosed, signed);
    }

    private static void checkIndex(ProofFile file, Enclosed enclosed, Checkpoint checkpoint) {
        if (file.index() >= checkpoint.size()) {
            throw new ProofRefused(
                    Fault.BEYOND_THE_TREE,
                    "序号 / index %d, 共 / size %d".formatted(file.index(), checkpoint.size()));
        }
        if (file.index() != enclosed.index()) {
            throw new ProofRefused(
                    Fault.OTHER_INDEX,
                    "index 行 / the index line: %d; 事件 / the event: %d"
                            .formatted(file.index(), enclosed.index()));
        }
    }

    private static void checkPath(ProofFile file, Hash entry, Checkpoint checkpoint) {
        var leaf = Tree.leaf(entry.bytes());
        var root = Inclusion.root(file.index(), checkpoint.size(), leaf, file.path());
        if (root.isEmpty()) {
            throw new ProofRefused(
                    Fault.PATH_LENGTH,
                    "共 %d 行，应有 %d 行 / %d lines, not %d"
                            .formatted(
                                    file.path().size(),
                                    length(file.index(), checkpoint.size()),
                                    file.path().size(),
                                    length(file.index(), checkpoint.size())));
        }
        if (!root.get().equals(checkpoint.root())) {
            throw new ProofRefused(
                    Fault.OTHER_ROOT,
                    "事件的指纹或路径中的哈希不对 / the fingerprint of the event, or a hash of the"
                            + " path, is not the right one");
        }
    }

    /** How many siblings there are between a leaf and the root. */
    private static int length(long index, long size) {
        int siblings = 0;
        long node = index;
        for (long last = size - 1; last > 0; last >>>= 1) {
            siblings += (node & 1) == 1 || node < last ? 1 : 0;
            node >>>= 1;
        }
        return siblings;
    }
}
