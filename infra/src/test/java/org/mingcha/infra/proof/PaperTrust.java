package org.mingcha.infra.proof;

import java.util.List;

/** Checks with the keys of a paper tree. */
record PaperTrust(PaperTree tree) {

    /** The log's key alone. */
    ProofCheck check() {
        return new ProofCheck(new Signers(List.of(tree.log.verifier()), List.of(), 0));
    }

    /** The log's key and the witness's. */
    ProofCheck witnessed() {
        return new ProofCheck(
                new Signers(List.of(tree.log.verifier()), List.of(tree.witness.verifier()), 1));
    }
}
