package org.mingcha.query.officials;

import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
import org.mingcha.command.account.AccountEvent;
import org.mingcha.command.account.AccountEvent.AccountCreated;
import org.mingcha.command.account.AccountEvent.AccountFounded;
import org.mingcha.command.account.AccountEvent.AccountProvided;
import org.mingcha.query.LedgerIndex;

@ProcessingGroup("officials")
class OfficialsProjection {

    private final Officials officials;

    OfficialsProjection(Officials officials) {
        this.officials = officials;
    }

    @EventHandler
    void on(AccountEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        var known = officials.find(event.account().officer());
        if (known.isEmpty()) {
            officials.put(first(event, index));
        } else if (index > known.get().seen()) {
            // Events come again after a crash: what is held already is not done twice.
            officials.put(known.get().after(event, index));
        }
    }

    private static Official first(AccountEvent event, long index) {
        return switch (event) {
            case AccountCreated created -> Official.of(created, index);
            case AccountFounded founded -> Official.of(founded, index);
            case AccountProvided provided -> Official.of(provided, index);
            case AccountEvent later ->
                    throw new IllegalStateException("no account " + later.account());
        };
    }

    @QueryHandler
    List<Official> handle(FindOfficials question) {
        return officials.all();
    }

    @QueryHandler
    Optional<Official> handle(FindOfficial question) {
        return officials.find(question.officer());
    }

    @ResetHandler
    void reset() {
        officials.clear();
    }
}
