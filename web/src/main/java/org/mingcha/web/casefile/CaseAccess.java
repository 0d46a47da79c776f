package org.mingcha.web.casefile;

import java.util.List;
import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.act.OfficialActs;

/** Who may see cases: those who work on them, in their division and below. */
public final class CaseAccess {

    private static final Set<Role> CASE_ROLES =
            Set.of(Role.INTAKE, Role.OFFICER, Role.HEAD, Role.LEGAL, Role.SUPERVISOR);

    private CaseAccess() {}

    public static boolean sees(Officer officer, DivisionCode custody) {
        return worksOnCases(officer) && officer.division().covers(custody);
    }

    public static boolean worksOnCases(Officer officer) {
        return officer.holdsOneOf(CASE_ROLES);
    }

    /**
     * @throws Refused if the officer works on no cases at all
     */
    public static void requireCaseWork(Officer officer) {
        if (!worksOnCases(officer)) {
            throw new Refused(AuthorityRule.ROLE);
        }
    }

    static <S extends Enum<S>> List<String> offered(
            List<Act<S>> acts, Officer officer, DivisionCode custody, S state) {
        return acts.stream()
                .filter(act -> act.offeredTo(officer, custody, state))
                .map(act -> OfficialActs.name(act.command()))
                .toList();
    }
}
