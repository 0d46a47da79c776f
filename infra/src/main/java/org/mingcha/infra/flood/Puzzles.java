package org.mingcha.infra.flood;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.altcha.altcha.Altcha;
import org.mingcha.command.law.CivilTime;
import org.mingcha.web.flood.Challenge;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.StrictJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Challenges by ALTCHA's library. What a challenge is good for and until when stands in its salt,
 * and is signed with it.
 */
final class Puzzles {

    private static final Altcha.Algorithm SHA_256 = Altcha.Algorithm.SHA256;
    private static final int SALT_BYTES = 10;
    private static final int LONGEST = 1_000;
    private static final String FOR = "for";
    private static final String EXPIRES = "expires";

    private final DayKeys keys;
    private final Clock clock;
    private final RandomGenerator random;
    private final Duration lasts;

    Puzzles(DayKeys keys, Clock clock, RandomGenerator random, Duration lasts) {
        this.keys = keys;
        this.clock = clock;
        this.random = random;
        this.lasts = lasts;
    }

    /**
     * @param hardest how many numbers have to be tried at most
     */
    Challenge make(Sending kind, long hardest) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var options =
                new Altcha.ChallengeOptions()
                        .setAlgorithm(SHA_256)
                        .setMaxNumber(hardest)
                        .setExpires(clock.instant().plus(lasts).getEpochSecond())
                        .addParam(FOR, kind.word())
                        .setHmacKey(keys.of(CivilTime.today(clock)));
        options.salt = HexFormat.of().formatHex(salt);
        options.number = random.nextLong(hardest + 1);
        try {
            var made = Altcha.createChallenge(options);
            return new Challenge(
                    kind,
                    made.algorithm,
                    made.challenge,
                    hardest,
                    made.salt,
                    made.signature,
                    lasts);
        } catch (Exception e) {
            throw new IllegalStateException("no challenge could be made", e);
        }
    }

    /** What was solved; empty if the solution is none, is forged, is for another kind, is late. */
    Optional<Solved> solved(Sending kind, String solution) {
        return read(solution).flatMap(payload -> checked(kind, payload));
    }

    private Optional<Solved> checked(Sending kind, Altcha.Payload payload) {
        try {
            var said = Altcha.extractParams(payload.salt);
            var expires = Instant.ofEpochSecond(Long.parseLong(said.getOrDefault(EXPIRES, "0")));
            boolean good =
                    kind.word().equals(said.get(FOR))
                            && clock.instant().isBefore(expires)
                            && isOurs(payload);
            return good
                    ? Optional.of(
                            new Solved(
                                    payload.challenge,
                                    LocalDate.ofInstant(expires, CivilTime.ZONE)))
                    : Optional.empty();
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOurs(Altcha.Payload payload) throws Exception {
        for (var key : keys.goodOn(CivilTime.today(clock))) {
            if (Altcha.verifySolution(payload, key, false)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Altcha.Payload> read(String solution) {
        if (solution.length() > LONGEST) {
            return Optional.empty();
        }
        ObjectNode json;
        try {
            json = StrictJson.object(Base64.getDecoder().decode(solution.strip().getBytes(UTF_8)));
        } catch (IllegalArgumentException | InvalidFields unreadable) {
            return Optional.empty();
        }
        var payload = new Altcha.Payload();
        payload.algorithm = SHA_256.getName();
        payload.challenge = json.path("challenge").asString("");
        payload.number = json.path("number").asLong(-1);
        payload.salt = json.path("salt").asString("");
        payload.signature = json.path("signature").asString("");
        return SHA_256.getName().equals(json.path("algorithm").asString(""))
                ? Optional.of(payload)
                : Optional.empty();
    }

    /**
     * @param until the day on which it can no longer be sent
     */
    record Solved(String challenge, LocalDate until) {}
}
