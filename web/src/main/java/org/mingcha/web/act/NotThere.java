package org.mingcha.web.act;

import java.util.function.Function;
import org.mingcha.command.Invalid;

/** There is no such thing, or not for this person: the two are answered alike. */
public final class NotThere extends RuntimeException {

    public NotThere() {
        super("not there", null, false, false);
    }

    /**
     * What an address names.
     *
     * @throws NotThere if it can be no id of that type, and so names nothing
     */
    public static <I> I named(String id, Function<String, I> type) {
        try {
            return type.apply(id);
        } catch (Invalid malformed) {
            throw new NotThere();
        }
    }
}
