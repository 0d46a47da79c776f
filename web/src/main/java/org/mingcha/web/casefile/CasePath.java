package org.mingcha.web.casefile;

import org.mingcha.web.act.NotThere;

/** Where the page of a case lies, by the prefix of the case's id. */
public final class CasePath {

    private CasePath() {}

    /**
     * @throws NotThere if no case has such an id
     */
    public static String of(String id) {
        return "/desk/" + kind(id) + "s/" + id;
    }

    /** {@code tip}, {@code hazard}, {@code order}, {@code exposure} and so on. */
    public static String kind(String id) {
        if (!id.matches("(tip|hazard|order|exposure|reward|retaliation)-[0-9a-z]{26}")) {
            throw new NotThere();
        }
        return id.substring(0, id.indexOf('-'));
    }
}
