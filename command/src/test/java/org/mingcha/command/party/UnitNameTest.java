package org.mingcha.command.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingcha.command.Invalid;

class UnitNameTest {

    @Test
    void surroundingSpaceIsDropped() {
        assertThat(new UnitName("　日照某化工有限公司 ").value()).isEqualTo("日照某化工有限公司");
    }

    @Test
    void twoHundredCharactersAreAccepted() {
        assertThat(new UnitName("厂".repeat(200)).value()).hasSize(200);
    }

    @Test
    void twoHundredAndOneAreRefused() {
        assertThatThrownBy(() -> new UnitName("厂".repeat(201)))
                .isInstanceOf(Invalid.class)
                .hasMessage("too-long");
    }

    @Test
    void secondLineIsRefused() {
        assertThatThrownBy(() -> new UnitName("某厂\n二车间"))
                .isInstanceOf(Invalid.class)
                .hasMessage("unprintable");
    }
}
