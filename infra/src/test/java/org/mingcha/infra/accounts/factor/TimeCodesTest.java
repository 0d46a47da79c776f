package org.mingcha.infra.accounts.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** RFC 6238, appendix B: the last six of the eight digits for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheSpecification(long second, String code) {
        var now = Instant.ofEpochSecond(second);
        assertThat(TimeCodes.step(SECRET, code, now)).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, true", "89, true", "90, false", "0, true", "-1, false"})
    void aCodeCountsOneStepBeforeAndAfterItsOwn(long second, boolean counts) {
        String code = TimeCodes.code(SECRET, 1);
        var step = TimeCodes.step(SECRET, code, Instant.ofEpochSecond(second));
        assertThat(step.isPresent()).isEqualTo(counts);
    }

    @Test
    void anotherSecretHasOtherCodes() {
        var other = "09876543210987654321".getBytes(US_ASCII);
        var now = Instant.ofEpochSecond(59);
        assertThat(TimeCodes.step(other, "287082", now)).isEmpty();
    }
}
