package org.mingcha.infra.vault.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.seal.OnceKey;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Receipts.NotForThisReceipt;

class HkdfReceiptsTest {

    private final Receipts receipts;

    HkdfReceiptsTest() throws GeneralSecurityException {
        receipts = new HkdfReceipts(new SecureRandom());
    }

    @Test
    void mintedReceiptIsRecognised() {
        Receipt minted = receipts.mint();
        Receipt recognised = receipts.recognise(minted.shown());
        assertThat(minted.shown()).matches("([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]");
        assertThat(recognised.tag()).isEqualTo(minted.tag());
        assertThat(recognised.key()).isEqualTo(minted.key());
    }

    @Test
    void receiptsDiffer() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(seen.add(receipts.mint().tag().value())).isTrue();
        }
    }

    @Test
    void theSameKeyHasTheSameReceiptAndAnotherKeyAnother() {
        var key = OnceKey.random(new SecureRandom());
        var other = OnceKey.random(new SecureRandom());

        assertThat(receipts.mint(key).tag()).isEqualTo(receipts.mint(key).tag());
        assertThat(receipts.mint(other).tag()).isNotEqualTo(receipts.mint(key).tag());
    }

    /** Computed apart from this program, but for the check digit. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000000000000000000000000000, 6RAZ5-FKQBY-MXXEQ-GMEEN-",
        "0123456789abcdef0123456789abcdef01234567, ANSE4-A8FPM-VYRG3-P2HWZ-"
    })
    void theReceiptOfAKeyIsDerived(String key, String digits) {
        assertThat(receipts.mint(new OnceKey(key)).shown()).startsWith(digits);
    }

    /** Computed apart from this program: they must never change. */
    @ParameterizedTest
    @CsvSource({
        "00000-00000-00000-00000-0,"
                + " 5e7f80693b1574db79245a5f0b1bfa4a08cf886a63c6671c9ae4b2856c2fef3f,"
                + " 6ae38ad5d4bca1d45f259406fe4a2ce0f51b3958f922fe708fe3c74259110677",
        "01234-56789-ABCDE-FGHJK-J,"
                + " 4878056410f4503fc70d2b9dbc8001499e1340de93cd30254e47e7ff37f9a19b,"
                + " 961db50bb991eb03692df6d9760001d9c4198214685efcc789170440c419fc61",
        "ZYXWV-TSRQP-NMKJH-GFEDC-R,"
                + " 6c5959ab258095f8ab5471a4a05e85bb32b464776127c9e712fbfb31e977a880,"
                + " 7afc53c5a1270136641c5adb20269d1f2b4a6dffc090c7061243b20556e54552",
        "7K3M9-QTXV2-B8NF4-HJ6RD-H,"
                + " 62580f1ec1ccbdb1068195da7dc701c13894c5411ba5f61e0a17465a06a39764,"
                + " 9351081e10e10f85022066d52aac7504a7e0588b19864a26d079d44f845a8652"
    })
    void derivationsAreForEver(String shown, String tag, String key) {
        Receipt receipt = receipts.recognise(shown);
        assertThat(receipt.tag().value()).isEqualTo(tag);
        assertThat(receipt.key().value()).isEqualTo(key);
    }

    /** Sealed by another implementation of RFC 9180. */
    @Test
    void letterOfOldOpens() {
        var letter =
                new Sealed(
                        "2w5qJ5yC9XoWW8tTuSzRrGgCmNHxibUdhHFZ7Bp2ER2sHNVoQH_TxvVaMMVGvo52UAG0TenGGnet"
                                + "R5nueoEhbFrn6goapMk75g1oi5YaOMn_dGnSIRTn2frTQwZ8bVbnDR49NCJti5jxANY1zqdTtQ");
        Receipt receipt = receipts.recognise("7K3M9-QTXV2-B8NF4-HJ6RD-H");
        assertThat(receipts.open(receipt, letter)).isEqualTo("已受理");
    }

    @Test
    void letterOpensWithItsReceipt() {
        Receipt receipt = receipts.mint();
        String text = "已受理，请补充地点。".repeat(400);
        Sealed sealed = receipts.sealFor(receipt.key(), text);
        assertThat(receipts.open(receipts.recognise(receipt.shown()), sealed)).isEqualTo(text);
    }

    @Test
    void letterDoesNotOpenWithAnotherReceipt() {
        Sealed sealed = receipts.sealFor(receipts.mint().key(), "text");
        assertThatThrownBy(() -> receipts.open(receipts.mint(), sealed))
                .isInstanceOf(NotForThisReceipt.class);
    }

    @Test
    void changedLetterDoesNotOpen() {
        Receipt receipt = receipts.mint();
        byte[] closed =
                Base64.getUrlDecoder().decode(receipts.sealFor(receipt.key(), "text").value());
        for (int i = 0; i < closed.length; i++) {
            byte[] changed = closed.clone();
            changed[i] ^= 1;
            var tampered =
                    new Sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
            assertThatThrownBy(() -> receipts.open(receipt, tampered))
                    .isInstanceOf(NotForThisReceipt.class);
        }
    }

    @Test
    void whatIsNoLetterDoesNotOpen() {
        assertThatThrownBy(() -> receipts.open(receipts.mint(), new Sealed("a".repeat(17))))
                .isInstanceOf(NotForThisReceipt.class);
    }

    @Test
    void letterTellsItsLengthOnlyRoughly() {
        Receipt receipt = receipts.mint();
        assertThat(receipts.sealFor(receipt.key(), "x".repeat(63)).value())
                .hasSameSizeAs(receipts.sealFor(receipt.key(), "").value());
    }

    @Test
    void receiptDoesNotTellItself() {
        Receipt receipt = receipts.mint();
        assertThat(receipt).hasToString("Receipt");
        assertThat(receipt).isNotEqualTo(receipts.recognise(receipt.shown()));
    }
}
