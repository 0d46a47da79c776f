package org.mingcha.command.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectorTest {

    @ParameterizedTest
    @EnumSource(names = {"COAL_MINE", "DANGEROUS_CHEMICALS", "COMMERCE"})
    void industryAndCommerceAreHandledHere(Sector sector) {
        assertThat(sector.handledHere()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ROAD_TRANSPORT", "CONSTRUCTION", "OTHER"})
    void otherSectorsHaveTheirOwnRegulators(Sector sector) {
        assertThat(sector.handledHere()).isFalse();
    }
}
