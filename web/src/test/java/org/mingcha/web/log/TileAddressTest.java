package org.mingcha.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {

    @ParameterizedTest
    @CsvSource({
        "0/000, 0, 0, 256",
        "0/999, 0, 999, 256",
        "0/x001/000, 0, 1000, 256",
        "1/x001/x234/067, 1, 1234067, 256",
        "63/000, 63, 0, 256",
        "9/000, 9, 0, 256",
        "10/000, 10, 0, 256",
        "0/000.p/1, 0, 0, 1",
        "0/x012/345.p/255, 0, 12345, 255",
        "0/x999/x999/x999/x999/x999/999, 0, 999999999999999999, 256",
        "entries/000, -1, 0, 256",
        "entries/x001/234.p/99, -1, 1234, 99"
    })
    void eachTileHasItsAddress(String address, int level, long index, int width) {
        assertThat(TileAddress.of("/log/tile/" + address))
                .contains(new TileAddress(level, index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/0",
                "0/00",
                "0/0000",
                "0/x000/001",
                "0/x001",
                "0/001/002",
                "0/x001/x002",
                "0/x1/002",
                "0/x0001/002",
                "0/X001/002",
                "0/x001//002",
                "0/-01",
                "0/+01",
                "0/00a",
                "0/x999/x999/x999/x999/x999/x999/999",
                "00/000",
                "01/000",
                "64/000",
                "100/000",
                "-1/000",
                "entry/000",
                "Entries/000",
                "data/000",
                "0/000.p/",
                "0/000.p/0",
                "0/000.p/01",
                "0/000.p/256",
                "0/000.p/1000",
                "0/000.p/-1",
                "0/000.p/1/",
                "0/000.p",
                "0/000p/1",
                "0/000.P/1",
                "0/000/",
                "0/000 ",
                " 0/000",
                "0/000%2e",
                "0/%30%30%30",
                "0/000;a=b",
                "0/000.p/1.p/1",
                "0/٠٠٠",
                "0/000\n"
            })
    void anyOtherSpellingIsNone(String address) {
        assertThat(TileAddress.of("/log/tile/" + address)).isEmpty();
    }

    @Test
    void anAddressBeginsWhereTheLogDoes() {
        assertThat(TileAddress.of("/x/log/tile/0/000")).isEmpty();
        assertThat(TileAddress.of("tile/0/000")).isEmpty();
        assertThat(TileAddress.of("/log/tile")).isEmpty();
    }
}
