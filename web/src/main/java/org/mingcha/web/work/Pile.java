package org.mingcha.web.work;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.query.worklist.Narrowing;
import org.mingcha.query.worklist.Subject;

/** What an officer finds on the desk when they come in. */
public enum Pile {
    /** Assigned to the officer. */
    MINE,
    /** A date ends today. */
    TODAY,
    /** A date has passed. */
    OVERDUE,
    /** Waits for a decision that the officer's roles may take. */
    SIGNATURE,
    /** Came in, and waits to be accepted or given to somebody. */
    INCOMING,
    /** Was sent back to be done again, and is the officer's or nobody's own. */
    RETURNED;

    /** Those who answer for what others do, besides what they do themselves. */
    private static final Set<Role> ANSWERING =
            EnumSet.complementOf(EnumSet.of(Role.OFFICER, Role.AUDITOR, Role.ADMIN));

    /**
     * Whose dates are counted: of those who only do their own cases, only these. Empty where the
     * officer has no such pile.
     */
    Optional<Asked> of(Subject subject, Officer by, LocalDate today) {
        var owner = by.holdsOneOf(ANSWERING) ? Optional.<OfficerId>empty() : Optional.of(by.id());
        return switch (this) {
            case MINE -> Optional.of(new Asked(Optional.of(by.id()), Narrowing.OPEN));
            case TODAY -> Optional.of(new Asked(owner, Narrowing.due(today, today)));
            case OVERDUE -> Optional.of(new Asked(owner, Narrowing.dueBefore(today)));
            case SIGNATURE -> inStates(Decisions.awaited(subject, by));
            case INCOMING -> inStates(Decisions.incoming(subject, by));
            case RETURNED ->
                    Optional.of(new Asked(Optional.empty(), Narrowing.returnedTo(by.id())));
        };
    }

    private static Optional<Asked> inStates(Set<String> states) {
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(new Asked(Optional.empty(), Narrowing.ofStatuses(states)));
    }

    /** What to ask for. */
    record Asked(Optional<OfficerId> owner, Narrowing narrowing) {

        static final Asked EVERYTHING = new Asked(Optional.empty(), Narrowing.NONE);
    }
}
