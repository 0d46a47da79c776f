package org.mingcha.command.place;

import org.mingcha.command.Invalid;

/**
 * Code of an administrative division (行政区划代码, GB/T 2260): province {@code 370000}, city {@code
 * 371100}, county {@code 371102}. Whether such a division exists on a day, {@link Divisions} knows.
 */
public record DivisionCode(String value) {

    public DivisionCode {
        if (!value.matches("[1-9]\\d{5}")) {
            throw new Invalid("division");
        }
    }

    /** Whether this is the other division or lies above it. */
    public boolean covers(DivisionCode other) {
        return other.value.startsWith(significant());
    }

    public boolean isProvince() {
        return value.endsWith("0000");
    }

    /** The digits that the codes of this division and of all below it begin with. */
    public String significant() {
        if (isProvince()) {
            return value.substring(0, 2);
        }
        return value.endsWith("00") ? value.substring(0, 4) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
