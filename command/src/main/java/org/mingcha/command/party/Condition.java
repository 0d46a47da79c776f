package org.mingcha.command.party;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.mingcha.command.Rule;

/**
 * What must be so of a case, besides its state, before an officer may act on it.
 *
 * @param <N> how the case stands
 */
@FunctionalInterface
public interface Condition<N> {

    /** The rule that refuses; empty if none does. */
    Optional<Rule> hindrance(N now, Officer by);

    static <N> Condition<N> always() {
        return (_, _) -> Optional.empty();
    }

    static <N> Condition<N> of(BiPredicate<N, Officer> holds, Rule otherwise) {
        return (now, by) -> holds.test(now, by) ? Optional.empty() : Optional.of(otherwise);
    }

    /** The first that does not hold says why. */
    default Condition<N> and(BiPredicate<N, Officer> holds, Rule otherwise) {
        return (now, by) -> hindrance(now, by).or(() -> of(holds, otherwise).hindrance(now, by));
    }
}
