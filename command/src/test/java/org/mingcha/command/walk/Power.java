package org.mingcha.command.walk;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;

/**
 * Who may do something, and where it must stand for that.
 *
 * @param otherwise what is answered where it stands elsewhere
 */
public record Power<S>(Set<Role> roles, Set<S> where, String otherwise) {

    /** Empty if nothing speaks against it. */
    public String refusal(Officer by, String place, S stands) {
        return first(role(by, roles), division(by, place), no(!where.contains(stands), otherwise));
    }

    public static String role(Officer by, Set<Role> roles) {
        return no(Collections.disjoint(by.roles(), roles), "authority.role");
    }

    /** A division acts in itself and in all below it. */
    public static String division(Officer by, String place) {
        return no(!covers(by.division().value(), place), "authority.division");
    }

    public static boolean covers(String above, String place) {
        return place.startsWith(above.replaceFirst("(00)+$", ""));
    }

    public static String no(boolean refused, String code) {
        return refused ? code : "";
    }

    /** The first of these that says something. */
    public static String first(String... refusals) {
        return Stream.of(refusals).filter(code -> !code.isEmpty()).findFirst().orElse("");
    }
}
