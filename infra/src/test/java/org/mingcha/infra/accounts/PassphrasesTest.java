package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.infra.MovingClock;
import org.mingcha.web.session.TooManyTries;

class PassphrasesTest {

    private static final TipId TIP = new TipId("tip-" + "a".repeat(26));
    private static final TipId OTHER = new TipId("tip-" + "b".repeat(26));
    private static final String RIGHT = "three green boats";

    private final MovingClock clock = new MovingClock();
    private final Passwords fast = new Passwords(64, 1);
    private final ClaimHash chosen = new ClaimHash(fast.encode(RIGHT));
    private final Passphrases passphrases = new Passphrases(clock, fast);

    @Test
    void theRightOneFitsAndNoOther() {
        assertThat(passphrases.fits(TIP, chosen, RIGHT)).isTrue();
        assertThat(passphrases.fits(TIP, chosen, "three green boat")).isFalse();
    }

    @Test
    void aHashTellsNothingOfThePassphraseAndIsNeverTheSame() {
        assertThat(chosen.value()).startsWith("$argon2id$").doesNotContain(RIGHT);
        assertThat(fast.encode(RIGHT)).isNotEqualTo(chosen.value());
    }

    @Test
    void whoGuessesWaitsLongerEachTime() {
        guess(5);
        assertThatExceptionOfType(TooManyTries.class)
                .isThrownBy(() -> passphrases.fits(TIP, chosen, RIGHT))
                .satisfies(early ->
                        assertThat(early.retryAfter()).isLessThanOrEqualTo(Duration.ofSeconds(1)));
    }

    @Test
    void theRightfulPersonIsNeverShutOutForGood() {
        guess(5);
        for (int more = 0; more < 20; more++) {
            clock.move(Duration.ofMinutes(5));
            passphrases.fits(TIP, chosen, "wrong");
        }
        clock.move(Duration.ofMinutes(5));

        assertThat(passphrases.fits(TIP, chosen, RIGHT)).isTrue();
    }

    @Test
    void oneReportsGuesserDoesNotSlowAnother() {
        guess(5);

        assertThat(passphrases.fits(OTHER, chosen, RIGHT)).isTrue();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(passphrases.fits(TIP, chosen, "wrong " + i)).isFalse();
        }
    }
}
