package org.mingcha.infra.daily;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.slips.Slip;
import org.mingcha.web.daily.StateCode;

/**
 * What a line says, in {@value #SIZE} bytes whatever it is: version, state, letters (255 stands for
 * more), a spare byte, then four days of two bytes each, in this order: changed, due, last letter,
 * claim by; four spare bytes. A day counts from 1 January 2020; nought is none.
 */
record StatusBlock(
        TipState state,
        int letters,
        Optional<LocalDate> changedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> letterOn,
        Optional<LocalDate> claimBy) {

    static final int SIZE = 16;
    private static final byte VERSION = 1;
    private static final int MOST_LETTERS = 255;
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final int MOST_DAYS = 0xFFFF;

    static StatusBlock of(Slip slip) {
        return new StatusBlock(
                slip.state(),
                Math.min(MOST_LETTERS, slip.letters()),
                slip.changedOn(),
                slip.dueOn(),
                slip.letterOn(),
                slip.claimBy());
    }

    byte[] bytes() {
        var block = ByteBuffer.allocate(SIZE).put(VERSION).put((byte) StateCode.of(state));
        block.put((byte) letters).put((byte) 0);
        block.putShort(day(changedOn)).putShort(day(dueOn));
        block.putShort(day(letterOn)).putShort(day(claimBy));
        return block.array();
    }

    /** Empty if a later version of the program wrote it. */
    static Optional<StatusBlock> read(byte[] bytes) {
        var block = ByteBuffer.wrap(bytes);
        if (bytes.length != SIZE || block.get() != VERSION) {
            return Optional.empty();
        }
        int code = block.get();
        int letters = Byte.toUnsignedInt(block.get());
        block.get();
        return Arrays.stream(TipState.values())
                .filter(state -> StateCode.of(state) == code)
                .findFirst()
                .map(state ->
                        new StatusBlock(
                                state,
                                letters,
                                day(block.getShort()),
                                day(block.getShort()),
                                day(block.getShort()),
                                day(block.getShort())));
    }

    private static short day(Optional<LocalDate> day) {
        long number = day.map(d -> ChronoUnit.DAYS.between(BEGIN, d)).orElse(0L);
        return number < 0 || number > MOST_DAYS ? 0 : (short) number;
    }

    private static Optional<LocalDate> day(short number) {
        return number == 0
                ? Optional.empty()
                : Optional.of(BEGIN.plusDays(Short.toUnsignedInt(number)));
    }
}
