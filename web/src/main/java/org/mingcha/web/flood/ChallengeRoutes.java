package org.mingcha.web.flood;

import java.util.Arrays;
import org.mingcha.web.act.NotThere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/challenges/tip-offs} and {@code /receipts}: a challenge to be solved. */
@RestController
final class ChallengeRoutes {

    private final Gate gate;

    ChallengeRoutes(Gate gate) {
        this.gate = gate;
    }

    @GetMapping("/api/challenges/{word}")
    Answer challenge(@PathVariable String word) {
        var kind =
                Arrays.stream(Sending.values())
                        .filter(sending -> sending.word().equals(word))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        var made = gate.challenge(kind);
        return new Answer(
                made.algorithm(),
                made.challenge(),
                made.maxnumber(),
                made.salt(),
                made.signature());
    }

    /** With the names that ALTCHA's clients know. */
    record Answer(
            String algorithm, String challenge, long maxnumber, String salt, String signature) {}
}
