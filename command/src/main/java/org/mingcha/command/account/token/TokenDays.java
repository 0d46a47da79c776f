package org.mingcha.command.account.token;

import java.time.Duration;
import java.time.Instant;
import org.mingcha.command.Invalid;

/** For how many days of 24 hours a token is good: 1 to 365. */
public record TokenDays(int value) {

    private static final int MOST = 365;

    public TokenDays {
        if (value < 1 || value > MOST) {
            throw new Invalid("range", 1, MOST);
        }
    }

    public Instant after(Instant issued) {
        return issued.plus(Duration.ofDays(value));
    }
}
