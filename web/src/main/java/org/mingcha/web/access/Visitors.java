package org.mingcha.web.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;

/** Who may pass a gate. */
public sealed interface Visitors {

    /** The public, signed in or not. */
    record Anybody() implements Visitors {}

    /** Officials who are signed in and hold one of the roles. */
    record Holding(Set<Role> roles) implements Visitors {

        public Holding {
            roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        }

        public boolean include(Officer officer) {
            return officer.holdsOneOf(roles);
        }
    }

    /** Officials who signed in themselves, and not programs that come for them. */
    record InPerson() implements Visitors {}
}
