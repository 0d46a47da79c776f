package org.mingcha.infra.flood;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Does the work of a sender's machine, with what ALTCHA's library has for it. */
public final class Solver {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Solver() {}

    /** A challenge as the route gives it, solved. */
    public static String solve(JsonNode challenge) {
        return encoded(solved(challenge));
    }

    static ObjectNode solved(JsonNode challenge) {
        try {
            var found =
                    Altcha.solveChallenge(
                            challenge.path("challenge").asString(),
                            challenge.path("salt").asString(),
                            Altcha.Algorithm.SHA256,
                            challenge.path("maxnumber").asLong(),
                            0);
            var solution = JSON.createObjectNode();
            for (var name : new String[] {"algorithm", "challenge", "salt", "signature"}) {
                solution.put(name, challenge.path(name).asString());
            }
            return solution.put("number", found.number);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(JsonNode solution) {
        return Base64.getEncoder()
                .encodeToString(solution.toString().getBytes(StandardCharsets.UTF_8));
    }
}
