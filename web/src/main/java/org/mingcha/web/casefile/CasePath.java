package org.mingcha.web.casefile;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mingcha.web.act.NotThere;

/** Where the page of a case lies, by the prefix of the case's id. */
public final class CasePath {

    private static final Pattern ID =
            Pattern.compile("(tip|hazard|order|exposure|reward|retaliation)-[0-9a-z]{26}");

    private CasePath() {}

    /**
     * @throws NotThere if no case has such an id
     */
    public static String of(String id) {
        return "/desk/" + kind(id) + "s/" + id;
    }

    /** The beginning of what was drawn for it: enough to tell the cases of a page apart. */
    public static String shortened(String id) {
        int drawn = id.indexOf('-') + 1;
        return id.substring(drawn, drawn + 6).toUpperCase(Locale.ROOT);
    }

    public static boolean isCase(String id) {
        return ID.matcher(id).matches();
    }

    /** {@code tip}, {@code hazard}, {@code order}, {@code exposure} and so on. */
    public static String kind(String id) {
        if (!isCase(id)) {
            throw new NotThere();
        }
        return id.substring(0, id.indexOf('-'));
    }
}
