package org.mingcha.command.exposure;

import org.mingcha.command.Invalid;

/** The stream on which an exposure rests: a hazard or an order, never a tip-off. */
public record ExposureSource(String value) {

    public ExposureSource {
        if (!value.matches("(hazard|order)-[0-9a-z]{26}")) {
            throw new Invalid("exposure-source");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
