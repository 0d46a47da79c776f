package org.mingcha.command.party;

import java.util.Collections;
import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.place.DivisionCode;

/** The official who acts, as the sign-in established it: never taken from a request's body. */
public record Officer(OfficerId id, Set<Role> roles, DivisionCode division) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    /**
     * @throws Refused unless the officer holds one of the roles
     */
    public void requireRole(Set<Role> oneOf) {
        Refused.when(!holdsOneOf(oneOf), AuthorityRule.ROLE);
    }

    /**
     * @throws Refused unless the officer acts for the division or one above it
     */
    public void requireDivision(DivisionCode custody) {
        Refused.when(!division.covers(custody), AuthorityRule.DIVISION);
    }

    public boolean holdsOneOf(Set<Role> any) {
        return !Collections.disjoint(roles, any);
    }
}
