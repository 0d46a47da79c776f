package org.mingcha.infra.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TileTest {

    @Test
    void itsIndexIsWrittenInGroupsOfThreeDigits() {
        assertThat(Tile.full(0, 1_234_067).path()).isEqualTo("0/x001/x234/067");
        assertThat(Tile.full(2, 67).path()).isEqualTo("2/067");
        assertThat(Tile.full(1, 0).path()).isEqualTo("1/000");
        assertThat(Tile.full(0, 999).path()).isEqualTo("0/999");
        assertThat(Tile.full(0, 1_000).path()).isEqualTo("0/x001/000");
    }

    @Test
    void entriesHaveALevelOfTheirOwn() {
        assertThat(Tile.full(Tile.ENTRIES, 273).path()).isEqualTo("entries/273");
        assertThat(new Tile(Tile.ENTRIES, 273, 112).path()).isEqualTo("entries/273.p/112");
    }

    @Test
    void aPartialTileSaysItsWidth() {
        assertThat(new Tile(0, 273, 112).path()).isEqualTo("0/273.p/112");
        assertThat(new Tile(0, 273, 255).path()).isEqualTo("0/273.p/255");
        assertThat(new Tile(0, 273, 256).path()).isEqualTo("0/273");
    }

    @Test
    void levelsIndexesAndWidthsHaveLimits() {
        assertThat(new Tile(63, 0, 1).path()).isEqualTo("63/000.p/1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(64, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(-2, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(0, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(0, 0, 257));
    }
}
