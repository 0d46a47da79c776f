package org.mingcha.infra.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.infra.daily.DailyPapers.DAY;
import static org.mingcha.infra.daily.DailyPapers.HELD;
import static org.mingcha.infra.daily.DailyPapers.RECEIPTS;
import static org.mingcha.infra.daily.DailyPapers.slip;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class StatusLineTest {

    private final StatusBlock block = StatusBlock.of(slip(RECEIPTS.recognise(HELD)));

    @Test
    void aLineIsOpenedByWhoCanComputeIt() throws GeneralSecurityException {
        var line = of(HELD, DailyPapers.file(DAY).key());

        assertThat(line.opened(line.closed(block))).contains(block);
    }

    @Test
    void aLineThatWasChangedIsNotRead() throws GeneralSecurityException {
        var line = of(HELD, DailyPapers.file(DAY).key());
        byte[] closed = line.closed(block);
        closed[StatusLine.SIZE - 1] ^= 1;

        assertThat(line.isTaggedAs(closed)).isTrue();
        assertThat(line.opened(closed)).isEmpty();
    }

    /** Finders that others keep compute it so. */
    @Test
    void theFormOfALineNeverChanges() throws GeneralSecurityException {
        var line = of(HELD, HexFormat.of().parseHex("09" + "00".repeat(31)));

        assertThat(HexFormat.of().formatHex(line.closed(block)))
                .isEqualTo(
                        "fc8004b2e37b0df53714244d3fcb6cd6"
                                + "3326bf747f495966d078888c1c82e201663ecbb81b4312f2388e66fd0cf96812");
    }

    @Test
    void aBlockSaysWhatItWasMadeOf() {
        assertThat(StatusBlock.read(block.bytes())).contains(block);
        assertThat(HexFormat.of().formatHex(block.bytes()))
                .isEqualTo("0104020009d309f409d5000000000000");
    }

    @Test
    void aBlockOfALaterVersionIsNotGuessedAt() {
        byte[] later = block.bytes();
        later[0] = 2;

        assertThat(StatusBlock.read(later)).isEmpty();
    }

    private static StatusLine of(String receipt, byte[] dayKey) throws GeneralSecurityException {
        byte[] holder = HexFormat.of().parseHex(RECEIPTS.recognise(receipt).key().value());
        return StatusLine.of(RECEIPTS.agreed(receipt, dayKey), dayKey, holder, DAY);
    }
}
