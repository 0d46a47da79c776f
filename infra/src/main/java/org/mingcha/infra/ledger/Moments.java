package org.mingcha.infra.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.mingcha.command.law.CivilTime;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;
import org.mingcha.infra.ledger.text.EventTime;

/**
 * Finds moments in the ledger. Stored days ascend with the index, also those of reporter-side
 * events, which have no time of day; so the day is found by bisection and the moment by reading on.
 * Where clocks of nodes differ around midnight, an event may fall on either side.
 */
final class Moments {

    private final Commits commits;
    private final Reader reader;

    Moments(Commits commits, Reader reader) {
        this.commits = commits;
        this.reader = reader;
    }

    /** The index of the first event at or after the moment; the head where there is none. */
    long first(Instant moment, long head) {
        var day = LocalDate.ofInstant(moment, CivilTime.ZONE);
        try (var events = reader.from(startOf(day, head))) {
            return events.filter(event -> !event.getTimestamp().isBefore(moment))
                    .map(TrackedEventMessage::trackingToken)
                    .map(GlobalSequenceTrackingToken.class::cast)
                    .mapToLong(GlobalSequenceTrackingToken::getGlobalIndex)
                    .findFirst()
                    .orElse(head);
        }
    }

    private long startOf(LocalDate day, long head) {
        long low = 0;
        long high = head;
        while (low < high) {
            var commit = commits.lastUpTo((low + high) >>> 1).orElseThrow();
            if (dayOf(commit).isBefore(day)) {
                low = commit.end();
            } else {
                high = commit.index();
            }
        }
        return low;
    }

    private static LocalDate dayOf(Commit commit) {
        return new EventTime(commit.events().getFirst().time()).day();
    }
}
