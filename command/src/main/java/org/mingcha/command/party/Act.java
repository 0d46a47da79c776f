package org.mingcha.command.party;

import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.Rule;
import org.mingcha.command.place.DivisionCode;

/**
 * One kind of official act on a stream: who may do it, in which states, and which rule refuses it
 * in any other. The stream's guard and the page that offers the act read the same row.
 *
 * @param <S> the states of the stream
 */
public record Act<S extends Enum<S>>(
        Class<? extends OfficialAct> command, Set<Role> roles, Set<S> from, Rule otherwise) {

    public Act {
        roles = Set.copyOf(roles);
        from = Set.copyOf(from);
    }

    /**
     * @throws Refused if the officer lacks every role, acts outside their division, or the state
     *     does not allow it
     */
    public void permit(Officer by, DivisionCode custody, S state) {
        if (!by.holdsOneOf(roles)) {
            throw new Refused(AuthorityRule.ROLE);
        }
        if (!by.division().covers(custody)) {
            throw new Refused(AuthorityRule.DIVISION);
        }
        if (!from.contains(state)) {
            throw new Refused(otherwise);
        }
    }

    /** Whether it is worth offering: rules that need more than the state may still refuse it. */
    public boolean offeredTo(Officer officer, DivisionCode custody, S state) {
        return officer.holdsOneOf(roles)
                && officer.division().covers(custody)
                && from.contains(state);
    }
}
