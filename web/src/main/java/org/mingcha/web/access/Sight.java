package org.mingcha.web.access;

import static org.mingcha.command.party.Role.CUSTODIAN;
import static org.mingcha.command.party.Role.FINANCE;
import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.LEGAL;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.party.Role.SUPERVISOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

/**
 * What of a case an officer may see, by role: in their own division and those below it, and nowhere
 * else.
 */
public enum Sight {
    /** The matter itself, with its texts and the copies of its files. */
    CASES(EnumSet.of(INTAKE, OFFICER, HEAD, LEGAL, SUPERVISOR)),
    /** Of a tip-off that it is there, and how its identity and its originals are guarded. */
    GUARDED(EnumSet.of(CUSTODIAN)),
    /** Rewards. */
    REWARDS(EnumSet.of(INTAKE, OFFICER, HEAD, LEGAL, SUPERVISOR, FINANCE, CUSTODIAN)),
    /** The word that collects a reward. */
    PAYOUT(EnumSet.of(FINANCE, CUSTODIAN));

    private final Set<Role> roles;

    Sight(EnumSet<Role> roles) {
        this.roles = Collections.unmodifiableSet(roles);
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Whether the officer holds a role for it, wherever it is. */
    public boolean isFor(Officer officer) {
        return officer.holdsOneOf(roles);
    }

    /** Whether the officer sees it of a case in that division's custody. */
    public boolean isFor(Officer officer, DivisionCode custody) {
        return isFor(officer) && officer.division().covers(custody);
    }
}
