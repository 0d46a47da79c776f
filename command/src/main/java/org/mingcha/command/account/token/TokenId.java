package org.mingcha.command.account.token;

import java.util.random.RandomGenerator;
import org.mingcha.command.StreamIds;

/** Names one token of an official. Random, and no part of what opens anything. */
public record TokenId(String value) {

    private static final String PREFIX = "token-";

    public TokenId {
        StreamIds.checked(PREFIX, value);
    }

    public static TokenId random(RandomGenerator random) {
        return new TokenId(StreamIds.random(PREFIX, random));
    }

    @Override
    public String toString() {
        return value;
    }
}
