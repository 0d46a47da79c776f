package org.mingcha.infra.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.infra.vault.receipt.HkdfReceipts;
import org.mingcha.web.act.NotThere;

class LogProofsTest {

    private final PaperTree tree = new PaperTree();
    private final HkdfReceipts receipts = new HkdfReceipts(tree.random);

    LogProofsTest() throws GeneralSecurityException {}

    @Test
    void everyReportIsProvenInEveryTreeThatCoversIt() {
        var receipt = receipts.mint();
        var plain = new PaperTrust(tree).check();
        for (int i = 0; i < 130; i++) {
            tree.report(receipt.tag().value());
        }
        for (long size = 1; size <= 130; size++) {
            tree.publish(size);
            for (int index = 0; index < size; index++) {
                var tip = new TipId(tree.events.get(index).stream());
                var proof =
                        new LogProofs(tree, tree, new NothingSealed(receipts), Duration.ZERO)
                                .ofFirstEvent(tip, receipt)
                                .orElseThrow();

                var proven = plain.check(proof.getBytes(UTF_8));

                assertThat(proven.enclosed().index()).isEqualTo(index);
                assertThat(proven.signed().checkpoint().size()).isEqualTo(size);
            }
        }
    }

    @Test
    void aReportThatNoCheckpointCoversIsNotProven() {
        var receipt = receipts.mint();
        tree.report(receipt.tag().value());
        var second = new TipId(tree.report(receipt.tag().value()));

        assertThat(proofs(Duration.ZERO).ofFirstEvent(second, receipt)).isEmpty();
        tree.publish(1);
        assertThat(proofs(Duration.ofMillis(120)).ofFirstEvent(second, receipt)).isEmpty();
        tree.publish(2);
        assertThat(proofs(Duration.ZERO).ofFirstEvent(second, receipt)).isPresent();
    }

    @Test
    void aCheckpointThatComesMeanwhileIsWaitedFor() {
        var receipt = receipts.mint();
        var tip = new TipId(tree.report(receipt.tag().value()));
        var asked =
                CompletableFuture.supplyAsync(
                        () -> proofs(Duration.ofMinutes(1)).ofFirstEvent(tip, receipt));

        tree.publish(1);

        assertThat(asked.join()).isPresent();
    }

    @Test
    void aReportWithoutEventsIsNotThere() {
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() ->
                        proofs(Duration.ZERO)
                                .ofFirstEvent(new TipId("tip-" + "7".repeat(26)), receipts.mint()));
    }

    @Test
    void whoOnlySeesTheFileLearnsNothingOfTheReport() {
        var receipt = receipts.mint();
        String tip = tree.report(receipt.tag().value());
        tree.publish(1);

        var proof = proofs(Duration.ZERO).ofFirstEvent(new TipId(tip), receipt).orElseThrow();

        String extra = line(proof, 1).substring("extra ".length());
        var said = proof + new String(Base64.getDecoder().decode(extra), UTF_8);
        assertThat(said)
                .doesNotContain(
                        List.of(
                                tip,
                                "甲化工厂",
                                "TipSubmitted",
                                "2026-11-23",
                                receipt.tag().value(),
                                receipt.key().value(),
                                receipt.shown()));
    }

    @Test
    void twoFilesOfOneReportCannotBeToldToBeSealedForOneReceipt() {
        var receipt = receipts.mint();
        var tip = new TipId(tree.report(receipt.tag().value()));
        tree.publish(1);
        var proofs = proofs(Duration.ZERO);

        assertThat(proofs.ofFirstEvent(tip, receipt))
                .isNotEqualTo(proofs.ofFirstEvent(tip, receipt));
    }

    private LogProofs proofs(Duration patience) {
        return new LogProofs(tree, tree, receipts, patience);
    }

    private static String line(String file, int at) {
        return file.lines().skip(at).findFirst().orElseThrow();
    }
}
