package org.mingcha.command.unit;

import static java.text.Normalizer.Form.NFKC;

import java.text.Normalizer;
import java.util.Locale;
import org.mingcha.command.StreamIds;
import org.mingcha.command.party.UnitName;

/**
 * Names one unit and its stream, by its name alone: width, case and spaces make no other unit of
 * it. A unit that is called otherwise in another case is another here.
 */
public record UnitId(String value) {

    private static final String PREFIX = "unit-";

    public UnitId {
        StreamIds.checked(PREFIX, value);
    }

    public static UnitId of(UnitName name) {
        var same = Normalizer.normalize(name.value(), NFKC).replaceAll("\\s", "");
        return new UnitId(StreamIds.derived(PREFIX, same.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return value;
    }
}
