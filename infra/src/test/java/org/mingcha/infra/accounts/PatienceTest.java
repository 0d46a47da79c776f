package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.MovingClock;
import org.mingcha.web.session.TooManyTries;

class PatienceTest {

    private static final OfficerId NAME = new OfficerId("intake");
    private static final OfficerId OTHER = new OfficerId("head");

    private final MovingClock clock = new MovingClock();
    private final Patience<OfficerId> patience = new Patience<>(clock);

    @Test
    void fiveTriesAreFreeAndTheSixthWaits() {
        tries(5);
        assertThat(wait(NAME)).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({"6, PT2S", "7, PT4S", "13, PT4M16S", "14, PT5M", "80, PT5M"})
    void eachWaitIsTwiceTheOneBeforeUpToFiveMinutes(int tries, Duration expected) {
        tries(5);
        for (int more = 5; more < tries; more++) {
            clock.move(wait(NAME));
            patience.begin(NAME);
        }
        assertThat(wait(NAME)).isEqualTo(expected);
    }

    @Test
    void waitEndsOnTheMoment() {
        tries(5);
        clock.move(Duration.ofSeconds(1).minusNanos(1));
        assertThat(wait(NAME)).isEqualTo(Duration.ofNanos(1));
        clock.move(Duration.ofNanos(1));
        assertThatCode(() -> patience.begin(NAME)).doesNotThrowAnyException();
    }

    @Test
    void triesTooEarlyDoNotCount() {
        tries(5);
        for (int i = 0; i < 100; i++) {
            assertThat(wait(NAME)).isEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void anotherNameDoesNotWait() {
        tries(5);
        assertThatCode(() -> patience.begin(OTHER)).doesNotThrowAnyException();
    }

    @Test
    void signInForgetsTheTries() {
        tries(5);
        patience.forget(NAME);
        tries(5);
        assertThat(wait(NAME)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void anHourWithoutATryForgetsThem() {
        tries(5);
        clock.move(Duration.ofHours(1));
        tries(5);
        assertThat(wait(NAME)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void lessThanAnHourDoesNot() {
        tries(5);
        clock.move(Duration.ofHours(1).minusNanos(1));
        patience.begin(NAME);
        assertThat(wait(NAME)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void nameIsRememberedThroughAlmostTenThousandOthers() {
        tries(5);
        others(9_999);
        assertThat(wait(NAME)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void tenThousandOthersPushANameOut() {
        tries(5);
        others(10_000);
        assertThatCode(() -> patience.begin(NAME)).doesNotThrowAnyException();
    }

    private void others(int names) {
        for (int i = 0; i < names; i++) {
            patience.begin(new OfficerId("n" + i));
        }
    }

    private void tries(int times) {
        for (int i = 0; i < times; i++) {
            patience.begin(NAME);
        }
    }

    private Duration wait(OfficerId name) {
        return catchThrowableOfType(TooManyTries.class, () -> patience.begin(name)).retryAfter();
    }
}
