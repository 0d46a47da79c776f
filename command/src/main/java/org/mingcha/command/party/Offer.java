package org.mingcha.command.party;

import java.util.Optional;
import java.util.Set;
import org.mingcha.command.Rule;

/**
 * An act as it is offered to an officer, or why it is not.
 *
 * @param roles who may do it
 * @param hindrance the rule by which the act's own guard would refuse it now; empty if it is
 *     offered. That somebody else's role is asked for is said only of what can be done now.
 */
public record Offer(Class<? extends OfficialAct> act, Set<Role> roles, Optional<Rule> hindrance) {

    public boolean stands() {
        return hindrance.isEmpty();
    }
}
