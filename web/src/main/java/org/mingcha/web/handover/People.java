package org.mingcha.web.handover;

import java.util.List;
import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountActs;
import org.mingcha.command.account.AccountCommand.HandOverWork;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.query.officials.FindOfficial;
import org.mingcha.query.officials.FindOfficials;
import org.mingcha.query.officials.Official;
import org.mingcha.web.access.ActRights;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.session.Accounts;
import org.springframework.stereotype.Component;

/** The officials of a head's division and those below it who handle cases. */
@Component
public final class People {

    private static final Set<Role> HEADS = ActRights.of(HandOverWork.class);

    /** Whoever can have entered a case, or been given one. */
    private static final Set<Role> OWNERS =
            Set.of(Role.INTAKE, Role.OFFICER, Role.HEAD, Role.SUPERVISOR);

    private final Questions questions;
    private final Accounts accounts;

    People(Questions questions, Accounts accounts) {
        this.questions = questions;
        this.accounts = accounts;
    }

    /**
     * By name; those whose account is disabled as well, as work may have been left with them.
     *
     * @throws Refused unless a head asks
     */
    List<Official> of(Officer head) {
        head.requireRole(HEADS);
        return questions.all(new FindOfficials(), Official.class).stream()
                .filter(one -> head.division().covers(one.division()))
                .filter(one -> one.roles().stream().anyMatch(OWNERS::contains))
                .toList();
    }

    /**
     * @throws Refused unless a head asks
     * @throws NotThere if there is none, or it is of another division
     */
    Official one(OfficerId name, Officer head) {
        head.requireRole(HEADS);
        return questions
                .maybe(new FindOfficial(name), Official.class)
                .filter(one -> head.division().covers(one.division()))
                .orElseThrow(NotThere::new);
    }

    /** Who may take over what is this official's. */
    List<OfficerId> successors(Official of) {
        return accounts.all().stream()
                .filter(one -> AccountActs.maySucceed(one, of.officer(), of.division()))
                .map(Officer::id)
                .toList();
    }

    /** Who may say that somebody takes over what is this official's. */
    public List<OfficerId> heads(Official of) {
        return accounts.all().stream()
                .filter(one -> one.holdsOneOf(HEADS))
                .filter(one -> one.division().covers(of.division()))
                .map(Officer::id)
                .toList();
    }
}
