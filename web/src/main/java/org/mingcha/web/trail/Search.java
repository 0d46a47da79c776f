package org.mingcha.web.trail;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.Limit;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.audit.AsOf;
import org.mingcha.web.audit.LedgerEvents.Index;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which events a page asks for.
 *
 * @param find a case, by its stream or, of a tip-off, by its number
 * @param name of the event
 * @param officer who acted
 * @param from the first day, in Asia/Shanghai
 * @param to the last
 * @param before the index at which the page before this one ended
 */
record Search(
        @Limit(100) Optional<String> find,
        @Limit(100) Optional<String> name,
        Optional<OfficerId> officer,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Index> before) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Whether a case is named and nothing else asked. */
    boolean isForOneCase() {
        return find.isPresent()
                && Stream.of(name, officer, from, to, before).allMatch(Optional::isEmpty);
    }

    /** Where in the ledger they can lie. */
    Backwards.Range range(Backwards ledger) {
        var whole =
                from.isEmpty() && to.isEmpty()
                        ? ledger.all()
                        : ledger.within(
                                from.orElse(LocalDate.EPOCH), to.orElse(LocalDate.of(9999, 1, 1)));
        return before.map(Index::value).map(whole::before).orElse(whole);
    }

    boolean takes(StoredEvent event) {
        return before.map(end -> event.index() < end.value()).orElse(true)
                && name.map(event.name()::equals).orElse(true)
                && isWithin(AsOf.dayOf(event))
                && officer.map(by -> isBy(by, event)).orElse(true);
    }

    private boolean isWithin(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    private static boolean isBy(OfficerId officer, StoredEvent event) {
        return event.payload().contains(officer.value())
                && JSON.readTree(event.payload()).path("by").asString("").equals(officer.value());
    }
}
