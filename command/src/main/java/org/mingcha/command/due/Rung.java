package org.mingcha.command.due;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.law.RowId;

/**
 * One version of one rung of the escalation ladder.
 *
 * @param row of the registry that it is for; empty for every row without rungs of its own
 * @param days after the due day, at whose end the date is brought to the recipient; before it if
 *     negative
 * @param to the last day on which this version is used
 */
public record Rung(
        Optional<RowId> row,
        int version,
        int days,
        Recipient recipient,
        String source,
        String evidence,
        LocalDate from,
        Optional<LocalDate> to) {

    public Rung {
        if (version < 1) {
            throw new IllegalArgumentException("version counts from 1");
        }
        if (days == 0) {
            throw new IllegalArgumentException("on the due day itself a date is overdue");
        }
        if (!evidence.matches("[FEMDG](/[FEMDG])*")) {
            throw new IllegalArgumentException("evidence is one of F E M D G or several: F/E");
        }
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    /** Whether it is a version of the same rung. */
    boolean sameStep(Rung other) {
        return row.equals(other.row) && days == other.days;
    }

    /** Whether it is the other, which had none yet, with a last day. */
    boolean closes(Rung open) {
        return open.to.isEmpty()
                && to.isPresent()
                && open.equals(
                        new Rung(
                                row,
                                version,
                                days,
                                recipient,
                                source,
                                evidence,
                                from,
                                Optional.empty()));
    }

    /** Why the other cannot be the version that follows this one; empty if it can. */
    Optional<String> objectionTo(Rung next) {
        var name = row.map(Enum::name).orElse("*") + " for day " + days;
        if (next.version != version + 1) {
            return Optional.of(
                    "%s: version %d follows version %d".formatted(name, next.version, version));
        }
        return to.filter(next.from::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "%s: versions %d and %d overlap".formatted(name, version, next.version));
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !to.filter(day::isAfter).isPresent();
    }
}
