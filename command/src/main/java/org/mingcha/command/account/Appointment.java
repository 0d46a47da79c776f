package org.mingcha.command.account;

import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;

/** Who may give roles, and which go together. */
final class Appointment {

    private Appointment() {}

    /**
     * Each once, in the order of their declaration.
     *
     * @throws Refused if who runs the installation, or reads its history, had a part in cases
     */
    static List<Role> fit(List<Role> roles) {
        var different = sorted(roles);
        boolean apart = different.contains(Role.ADMIN) || different.contains(Role.AUDITOR);
        Refused.when(apart && different.size() > 1, AccountRule.ROLES_APART);
        return different;
    }

    static List<Role> sorted(List<Role> roles) {
        return roles.stream().distinct().sorted().toList();
    }

    /**
     * @throws Refused unless who acts is an administrator still, as the store says when it keeps
     *     what they did
     */
    static void requireAdmin(Officer by, EventStore events) {
        var account = AccountId.of(by.id());
        var acting = AccountFacts.relied(events, account).officer(account);
        Refused.when(
                acting.filter(it -> it.holdsOneOf(Set.of(Role.ADMIN))).isEmpty(),
                AuthorityRule.ROLE);
    }
}
