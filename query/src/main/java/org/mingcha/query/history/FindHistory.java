package org.mingcha.query.history;

import java.util.Optional;
import org.mingcha.command.party.OfficerId;

/** Events from an index on, in ledger order; answered by a list. Limit 1 to 1,000. */
public record FindHistory(
        long from,
        int limit,
        Optional<String> stream,
        Optional<String> name,
        Optional<OfficerId> officer) {}
