package org.mingcha.command.party;

import java.util.List;
import java.util.Optional;
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
        Class<? extends OfficialAct> command,
        Set<Role> roles,
        Set<S> from,
        Rule otherwise,
        Reach reach) {

    /** From where an act is done: the division itself, or one above it. */
    public enum Reach {
        /** Of the division that has the case in custody. */
        CUSTODY,
        /** Of the division to which the case is offered. */
        OFFER,
        /** Of the one that has custody; whoever is assigned acts from anywhere (异地). */
        CUSTODY_OR_ASSIGNED
    }

    public Act {
        roles = Set.copyOf(roles);
        from = Set.copyOf(from);
    }

    /** Done from the division that has custody. */
    public Act(Class<? extends OfficialAct> command, Set<Role> roles, Set<S> from, Rule otherwise) {
        this(command, roles, from, otherwise, Reach.CUSTODY);
    }

    /**
     * Permits the command by the one row that names it.
     *
     * @throws Refused as {@link #permit(Officer, DivisionCode, Enum)} does
     */
    public static <S extends Enum<S>> void permit(
            List<Act<S>> rows, OfficialAct command, DivisionCode custody, S state) {
        rows.stream()
                .filter(row -> row.command().isInstance(command))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row permits this command"))
                .permit(command.by(), custody, state);
    }

    /**
     * @throws Refused if the officer lacks every role, acts outside their division, or the state
     *     does not allow it
     */
    public void permit(Officer by, DivisionCode custody, S state) {
        by.requireRole(roles);
        by.requireDivision(custody);
        Refused.when(!from.contains(state), otherwise);
    }

    /** The act as it is offered to the officer; the state is asked first, and the role then. */
    public <N> Offer offer(
            Officer officer, DivisionCode custody, S state, Condition<N> further, N now) {
        var hindrance =
                hindrance(officer, custody, state).or(() -> further.hindrance(now, officer));
        return new Offer(command, roles, hindrance);
    }

    private Optional<Rule> hindrance(Officer officer, DivisionCode custody, S state) {
        if (!from.contains(state)) {
            return Optional.of(otherwise);
        }
        if (!officer.holdsOneOf(roles)) {
            return Optional.of(AuthorityRule.ROLE);
        }
        return officer.division().covers(custody)
                ? Optional.empty()
                : Optional.of(AuthorityRule.DIVISION);
    }

    /** Whether it is worth offering: rules that need more than the state may still refuse it. */
    public boolean offeredTo(Officer officer, DivisionCode custody, S state) {
        return officer.holdsOneOf(roles)
                && officer.division().covers(custody)
                && from.contains(state);
    }
}
