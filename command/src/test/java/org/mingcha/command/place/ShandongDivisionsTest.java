package org.mingcha.command.place;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Invalid;

class ShandongDivisionsTest {

    private static final LocalDate LAST_DAY_OF_LAIWU = LocalDate.parse("2018-12-31");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final ShandongDivisions divisions = ShandongDivisions.shipped();

    @Test
    void provinceHas16Cities136CountiesAnd15FunctionZones() {
        assertThat(divisions.on(TODAY).stream().collect(groupingBy(Division::level, counting())))
                .isEqualTo(
                        Map.of(
                                Division.Level.PROVINCE, 1L,
                                Division.Level.CITY, 16L,
                                Division.Level.COUNTY, 136L,
                                Division.Level.FUNCTION_ZONE, 15L));
    }

    @Test
    void belowTheProvinceAreItsCities() {
        assertThat(divisions.below(new DivisionCode("370000"), TODAY))
                .hasSize(16)
                .allMatch(division -> division.level() == Division.Level.CITY);
    }

    @Test
    void belowACityAreItsCountiesAndZonesByCode() {
        assertThat(divisions.below(new DivisionCode("371100"), TODAY))
                .extracting(Division::name)
                .containsExactly("东港区", "岚山区", "五莲县", "莒县", "日照经济技术开发区");
    }

    @Test
    void belowACountyIsNothing() {
        assertThat(divisions.below(new DivisionCode("371102"), TODAY)).isEmpty();
    }

    @Test
    void retiredCityIsListedOnItsLastDay() {
        assertThat(divisions.below(new DivisionCode("371200"), LAST_DAY_OF_LAIWU))
                .extracting(Division::name)
                .containsExactly("莱城区", "钢城区");
    }

    @Test
    void retiredCityIsNotListedTheDayAfter() {
        assertThat(divisions.on(LAST_DAY_OF_LAIWU.plusDays(1)))
                .noneMatch(division -> division.code().value().startsWith("3712"));
    }

    @Test
    void retiredCityCanStillBeFound() {
        assertThat(divisions.find(new DivisionCode("371200")).orElseThrow().successor())
                .contains(new DivisionCode("370100"));
    }

    @Test
    void divisionInForceIsGiven() {
        assertThat(divisions.inForce(new DivisionCode("371102"), TODAY).name()).isEqualTo("东港区");
    }

    @Test
    void retiredDivisionIsInForceOnItsLastDay() {
        assertThat(divisions.inForce(new DivisionCode("371202"), LAST_DAY_OF_LAIWU).name())
                .isEqualTo("莱城区");
    }

    @Test
    void retiredDivisionIsRefusedWithItsSuccessor() {
        assertThatThrownBy(() ->
                        divisions.inForce(
                                new DivisionCode("371202"), LAST_DAY_OF_LAIWU.plusDays(1)))
                .isInstanceOfSatisfying(
                        Invalid.class, why -> assertThat(why.arguments()).containsExactly("370116"))
                .hasMessage("division-retired");
    }

    @Test
    void unknownDivisionIsRefused() {
        assertThatThrownBy(() -> divisions.inForce(new DivisionCode("371199"), TODAY))
                .isInstanceOf(Invalid.class)
                .hasMessage("division-unknown");
    }

    @Test
    void listHasAVersion() {
        assertThat(divisions.version()).isEqualTo(1);
    }
}
