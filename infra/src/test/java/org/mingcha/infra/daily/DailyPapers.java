package org.mingcha.infra.daily;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.infra.vault.receipt.HkdfReceipts;
import org.mingcha.query.slips.Slip;
import org.mingcha.web.seal.Receipt;

/** Receipts, slips and files that tests agree on. */
public final class DailyPapers {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final String HELD = "00000-11111-22222-33333-A";
    static final HkdfReceipts RECEIPTS = receipts();

    private DailyPapers() {}

    /** The text of a file that lists one receipt, as being verified and with two letters. */
    public static byte[] fileFor(String receipt) {
        return file(DAY, slip(RECEIPTS.recognise(receipt))).text();
    }

    static StatusFile file(LocalDate day, Slip... slips) {
        return new StatusWriter(new Random(7)).write(day, Stream.of(slips));
    }

    static Slip slip(Receipt receipt) {
        return slip(receipt, TipState.VERIFYING, DAY.minusDays(3));
    }

    static Slip slip(Receipt receipt, TipState state, LocalDate changedOn) {
        return new Slip(
                new ReceiptTag(receipt.tag().value()),
                receipt.key(),
                state,
                Optional.of(changedOn),
                Optional.of(DAY.plusDays(30)),
                2,
                Optional.of(DAY.minusDays(1)),
                Optional.empty());
    }

    private static HkdfReceipts receipts() {
        try {
            return new HkdfReceipts(new SecureRandom());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
