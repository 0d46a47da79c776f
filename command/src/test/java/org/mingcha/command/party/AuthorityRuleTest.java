package org.mingcha.command.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityRuleTest {

    @ParameterizedTest
    @EnumSource
    void authorityForbidsForGood(AuthorityRule rule) {
        assertThat(rule.forbids()).isTrue();
    }

    @Test
    void codesAreStable() {
        assertThat(AuthorityRule.values())
                .extracting(AuthorityRule::code)
                .containsExactly("authority.role", "authority.division");
    }
}
