package org.mingcha.web.readings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.Limit;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.audit.AsOf;
import org.mingcha.web.audit.LedgerEvents.Index;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.mingcha.web.trail.Backwards;

/**
 * Which readings are asked for.
 *
 * @param find a case, by its stream or, of a tip-off, by its number
 * @param officer who read
 * @param on the day, in Asia/Shanghai
 * @param before the index at which the page before this one ended
 */
record ReadingSearch(
        @Limit(100) Optional<String> find,
        Optional<OfficerId> officer,
        Optional<LocalDate> on,
        Optional<Index> before) {

    /** The events after which somebody had what was sealed before them. */
    private static final Set<String> NAMES =
            Set.of("TextsOpened", "FileOpened", "IdentityShown", "OriginalReceived");

    Backwards.Range range(Backwards ledger) {
        var whole = on.map(day -> ledger.within(day, day)).orElseGet(ledger::all);
        return before.map(Index::value).map(whole::before).orElse(whole);
    }

    boolean takes(StoredEvent event, Optional<String> stream) {
        return NAMES.contains(event.name())
                && on.map(AsOf.dayOf(event)::equals).orElse(true)
                && takes(ReadingLine.Content.of(event), stream);
    }

    private boolean takes(ReadingLine.Content content, Optional<String> stream) {
        return officer.map(it -> it.value().equals(content.by())).orElse(true)
                && stream.map(content.subject()::equals).orElse(true);
    }
}
