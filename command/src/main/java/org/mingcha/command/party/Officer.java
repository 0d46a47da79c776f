package org.mingcha.command.party;

import java.util.Collections;
import java.util.Set;
import org.mingcha.command.place.DivisionCode;

/** The official who acts, as the sign-in established it: never taken from a request's body. */
public record Officer(OfficerId id, Set<Role> roles, DivisionCode division) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    public boolean holdsOneOf(Set<Role> any) {
        return !Collections.disjoint(roles, any);
    }
}
