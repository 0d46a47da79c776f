package org.mingcha.web.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.Invalid;
import org.mingcha.command.Limit;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.audit.LedgerEvents.Index;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/** Which events of the ledger are asked for. */
record EventFilter(
        Optional<Index> from,
        Optional<Most> limit,
        @Limit(100) Optional<String> stream,
        @Limit(100) Optional<String> name,
        Optional<OfficerId> officer) {

    private static final JsonMapper JSON = new JsonMapper();

    /** In index order; the stream holds a cursor. */
    Stream<StoredEvent> of(LedgerEvents ledger) {
        long begin = from.map(Index::value).orElse(0L);
        var events = stream.map(ledger::of).orElseGet(() -> ledger.from(begin));
        return events.filter(event -> event.index() >= begin)
                .filter(event -> name.map(event.name()::equals).orElse(true))
                .filter(event -> officer.map(by -> isBy(by, event)).orElse(true))
                .limit(limit.map(Most::value).orElse(Most.USUAL));
    }

    private static boolean isBy(OfficerId officer, StoredEvent event) {
        return JSON.readTree(event.payload()).path("by").asString("").equals(officer.value());
    }

    /** How many events: 1 to 10,000. */
    record Most(int value) {

        static final int USUAL = 1_000;
        private static final int MOST = 10_000;

        Most {
            if (value < 1 || value > MOST) {
                throw new Invalid("range", 1, MOST);
            }
        }
    }
}
