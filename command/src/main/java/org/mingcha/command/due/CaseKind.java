package org.mingcha.command.due;

import java.util.Locale;
import org.mingcha.command.Invalid;

/** The kinds of streams that have dates. */
public enum CaseKind {
    TIP,
    HAZARD,
    ORDER,
    EXPOSURE,
    REWARD,
    RETALIATION;

    static CaseKind of(String id) {
        for (var kind : values()) {
            if (id.startsWith(kind.name().toLowerCase(Locale.ROOT) + "-")) {
                return kind;
            }
        }
        throw new Invalid("id");
    }
}
