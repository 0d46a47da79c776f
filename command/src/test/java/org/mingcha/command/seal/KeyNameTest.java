package org.mingcha.command.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;
import org.mingcha.command.hazard.HazardId;

class KeyNameTest {

    private static final HazardId STREAM = new HazardId("hazard-0123456789abcdefghjkmnpqrs");

    @Test
    void keyOfAStreamIsNamedByItsId() {
        assertThat(KeyName.ofStream(STREAM).value()).isEqualTo(STREAM.value());
    }

    @Test
    void keyOfAnIdentityIsAnother() {
        assertThat(KeyName.ofIdentity(STREAM).value()).isEqualTo(STREAM + ":identity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdefghjkmnpqrs",
                "hazard-0123456789abcdefghjkmnpqr",
                "hazard-0123456789abcdefghjkmnpqrs:other",
                "hazard-0123456789abcdefghjkmnpqrs:identity:identity",
                "../hazard-0123456789abcdefghjkmnpqrs"
            })
    void anythingElseIsRefused(String value) {
        assertThatThrownBy(() -> new KeyName(value))
                .isInstanceOf(Invalid.class)
                .hasMessage("key-name");
    }
}
