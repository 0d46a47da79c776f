package org.mingcha.web.verification;

import java.util.Optional;
import org.mingcha.web.page.Words;

/**
 * How far a full verification has got.
 *
 * @param runs whether one is under way or waits for its turn
 * @param percent empty while it waits
 * @param said the same in a sentence
 */
record Progress(boolean runs, Optional<Integer> percent, String said) {

    static Progress of(Verifications verifications, Words words) {
        var percent = verifications.progress();
        return percent.isPresent()
                ? new Progress(
                        true,
                        Optional.of(percent.getAsInt()),
                        words.say("verification.percent", percent.getAsInt()))
                : new Progress(
                        verifications.awaited(), Optional.empty(), words.say("verification.waits"));
    }
}
