package org.mingcha.command.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;

class OfficerIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "officer1", "li.ming_2-x", "abcdefghijklmnopqrstuvwxyz012345"})
    void accountNameIsAccepted(String value) {
        assertThat(new OfficerId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "z",
                "1officer",
                ".officer",
                "Officer",
                "li ming",
                "officer1\n",
                "李明",
                "abcdefghijklmnopqrstuvwxyz0123456"
            })
    void anythingElseIsRefused(String value) {
        assertThatThrownBy(() -> new OfficerId(value))
                .isInstanceOf(Invalid.class)
                .hasMessage("officer");
    }
}
