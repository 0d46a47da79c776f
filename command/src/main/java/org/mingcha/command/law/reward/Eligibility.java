package org.mingcha.command.law.reward;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may be rewarded at all.
 *
 * @param namedOnly only who gave their name (实名)
 * @param namelessFrom the day from which another instrument lets the anonymous claim as well
 */
public record Eligibility(
        boolean namedOnly,
        Optional<LocalDate> namelessFrom,
        Optional<String> supersededBy,
        Clause clause) {

    boolean leavesOut(boolean named, LocalDate acceptedOn) {
        boolean lifted = namelessFrom.filter(from -> !acceptedOn.isBefore(from)).isPresent();
        return namedOnly && !named && !lifted;
    }
}
