package org.mingcha.infra.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void everyPassCounts() {
        assertThat(new Effort(100).allows(10, 10)).isTrue();
        assertThat(new Effort(99).allows(10, 10)).isFalse();
    }

    @Test
    void whatIsSpentIsGone() {
        var effort = new Effort(100);

        assertThat(effort.allows(60, 1)).isTrue();
        assertThat(effort.allows(41, 1)).isFalse();
    }

    @Test
    void whatIsNotAllowedIsNotSpent() {
        var effort = new Effort(100);

        assertThat(effort.allows(101, 1)).isFalse();
        assertThat(effort.allows(100, 1)).isTrue();
    }
}
