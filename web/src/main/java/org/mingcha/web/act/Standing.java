package org.mingcha.web.act;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.mingcha.command.Invalid;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.read.RecordReader.Check;
import org.mingcha.web.session.Accounts;

/** What must be so today of the places and officers that a request names. */
public final class Standing {

    private static final Set<Role> FIELD = Set.of(Role.OFFICER, Role.HEAD);

    private Standing() {}

    /** Divisions must be in force, officers must have an active account and do such work. */
    public static List<Check<?>> checks(Divisions divisions, Accounts accounts, Clock clock) {
        return List.of(
                new Check<>(
                        DivisionCode.class,
                        code -> divisions.inForce(code, CivilTime.today(clock))),
                new Check<>(OfficerId.class, id -> requireFieldOfficer(id, accounts)));
    }

    private static void requireFieldOfficer(OfficerId id, Accounts accounts) {
        if (accounts.find(id).filter(officer -> officer.holdsOneOf(FIELD)).isEmpty()) {
            throw new Invalid("unknown-officer");
        }
    }
}
