package org.mingcha.web.staff;

import java.util.List;
import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.query.officials.FindOfficial;
import org.mingcha.query.officials.FindOfficials;
import org.mingcha.query.officials.Official;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.ask.Questions;
import org.springframework.stereotype.Component;

/** The accounts of an administrator's division and those below it. */
@Component
final class Administration {

    private final Questions questions;

    Administration(Questions questions) {
        this.questions = questions;
    }

    /**
     * By name, disabled ones too.
     *
     * @throws Refused unless an administrator asks
     */
    List<Official> all(Officer by) {
        by.requireRole(Set.of(Role.ADMIN));
        return questions.all(new FindOfficials(), Official.class).stream()
                .filter(official -> by.division().covers(official.division()))
                .toList();
    }

    /**
     * @throws Refused unless an administrator asks
     * @throws NotThere if there is none, or it is of another division
     */
    Official one(OfficerId account, Officer by) {
        by.requireRole(Set.of(Role.ADMIN));
        return questions
                .maybe(new FindOfficial(account), Official.class)
                .filter(official -> by.division().covers(official.division()))
                .orElseThrow(NotThere::new);
    }
}
