package org.mingcha.web.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.session.Accounts;

/** A desk in Rizhao, one in Qingdao, and an auditor. */
final class Staff implements Accounts {

    static final Officer INTAKE = officer("intake", "371100", Role.INTAKE);
    static final Officer OFFICER = officer("officer1", "371100", Role.OFFICER);
    static final Officer OFFICER_2 = officer("officer2", "371100", Role.OFFICER);
    static final Officer HEAD = officer("head", "371100", Role.HEAD);
    static final Officer QINGDAO = officer("city2", "370200", Role.INTAKE, Role.OFFICER, Role.HEAD);
    static final Officer CUSTODIAN = officer("custodian1", "371100", Role.CUSTODIAN);
    static final Officer ADMIN = officer("admin", "370000", Role.ADMIN);
    static final Officer AUDITOR = officer("auditor", "370000", Role.AUDITOR);

    private static final List<Officer> ALL =
            List.of(AUDITOR, QINGDAO, HEAD, INTAKE, OFFICER, OFFICER_2);

    private static Officer officer(String name, String division, Role... roles) {
        return new Officer(
                new OfficerId(name), Set.copyOf(Arrays.asList(roles)), new DivisionCode(division));
    }

    @Override
    public Optional<Officer> find(OfficerId id) {
        return ALL.stream().filter(officer -> officer.id().equals(id)).findFirst();
    }

    @Override
    public List<Officer> all() {
        return ALL;
    }
}
