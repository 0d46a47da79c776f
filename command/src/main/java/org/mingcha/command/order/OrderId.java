package org.mingcha.command.order;

import java.util.random.RandomGenerator;
import org.mingcha.command.StreamIds;

/** Names one order and its stream. Random, so it says nothing of who caused it or when. */
public record OrderId(String value) {

    private static final String PREFIX = "order-";

    public OrderId {
        StreamIds.checked(PREFIX, value);
    }

    public static OrderId random(RandomGenerator random) {
        return new OrderId(StreamIds.random(PREFIX, random));
    }

    @Override
    public String toString() {
        return value;
    }
}
