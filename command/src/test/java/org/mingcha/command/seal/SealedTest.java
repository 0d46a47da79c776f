package org.mingcha.command.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;

class SealedTest {

    @Test
    void sixteenCharactersAreAccepted() {
        assertThat(new Sealed("AZaz09-_AZaz09-_").value()).hasSize(16);
    }

    @Test
    void longCiphertextIsAccepted() {
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[200_000]);
        assertThat(new Sealed(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AZaz09-_AZaz09-",
                "AZaz09-_AZaz09+/",
                "AZaz09-_AZaz09-_==",
                "AZaz09-_ AZaz09-_",
                "AZaz09-_AZaz09-_\n",
                "有人在这里违规储存危险化学品请派人核查"
            })
    void anythingElseIsRefused(String value) {
        assertThatThrownBy(() -> new Sealed(value))
                .isInstanceOf(Invalid.class)
                .hasMessage("sealed");
    }
}
