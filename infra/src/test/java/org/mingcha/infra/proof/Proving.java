package org.mingcha.infra.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Duration;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Inclusion;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.proof.file.DisclosedEvent;
import org.mingcha.infra.proof.file.Enclosed;
import org.mingcha.infra.proof.file.ProofFile;
import org.mingcha.infra.vault.receipt.HkdfReceipts;
import org.mingcha.web.seal.Receipt;

/** The third of five reports, and files about it: the true one, and such as a cheat would make. */
final class Proving {

    static final int INDEX = 2;
    static final int SIZE = 5;

    final PaperTree tree = new PaperTree();
    final HkdfReceipts receipts;
    final Receipt receipt;

    Proving() {
        try {
            receipts = new HkdfReceipts(tree.random);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        receipt = receipts.mint();
        for (int i = 0; i < SIZE; i++) {
            tree.report(i == INDEX ? receipt.tag().value() : receipts.mint().tag().value());
        }
        tree.publish(SIZE);
    }

    /** The file as the server makes it. */
    String file() {
        return new LogProofs(tree, tree, receipts, Duration.ZERO)
                .ofFirstEvent(new TipId(tree.events.get(INDEX).stream()), receipt)
                .orElseThrow();
    }

    DisclosedEvent event(int index) {
        return DisclosedEvent.of(tree.events.get(index));
    }

    Checkpoint checkpoint() {
        return new Checkpoint(PaperTree.ORIGIN, SIZE, tree.subtrees().over(0, SIZE));
    }

    /** A file with a checksum that fits, whatever else is wrong with it. */
    String forged(int indexLine, int index, Hash entry, String sealed, Checkpoint checkpoint) {
        var path = Inclusion.path(INDEX, SIZE, tree.subtrees());
        var enclosed = new Enclosed(index, entry, receipts.sealFor(receipt.key(), sealed));
        String note = tree.note(checkpoint);
        String json = enclosed.json(ProofFile.rest(indexLine, path, note));
        return new ProofFile(json, indexLine, path, note).text();
    }

    /** True but for what is sealed. */
    String enclosing(String sealed) {
        return forged(INDEX, INDEX, event(INDEX).entry(), sealed, checkpoint());
    }

    static byte[] bytes(String file) {
        return file.getBytes(UTF_8);
    }
}
