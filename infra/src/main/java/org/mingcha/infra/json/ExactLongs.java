package org.mingcha.infra.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Refuses integers that a JSON reader may round: RFC 8785 numbers are doubles, exact to 53 bits.
 */
final class ExactLongs extends StdSerializer<Long> {

    private static final long LARGEST = (1L << 53) - 1;

    ExactLongs() {
        super(Long.class);
    }

    @Override
    public void serialize(Long value, JsonGenerator json, SerializationContext context) {
        if (value < -LARGEST || value > LARGEST) {
            throw new IllegalArgumentException("integer beyond 53 bits");
        }
        json.writeNumber(value);
    }
}
