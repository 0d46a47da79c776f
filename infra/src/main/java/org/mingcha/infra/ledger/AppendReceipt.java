package org.mingcha.infra.ledger;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Lies in a unit of work from its start and is filled when its events are in the ledger, so that it
 * can be the result of a command whose events are stored only after its handler returned.
 */
public final class AppendReceipt {

    private static final String KEY = AppendReceipt.class.getName();

    private volatile Optional<Appended> appended = Optional.empty();

    private AppendReceipt() {}

    /** Empty until the unit of work is committed, and for good where it appended nothing. */
    public Optional<Appended> appended() {
        return appended;
    }

    static AppendReceipt placedIn(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(KEY, _ -> new AppendReceipt());
    }

    static void fillIn(UnitOfWork<?> unit, Appended appended) {
        if (unit.root().resources().get(KEY) instanceof AppendReceipt receipt) {
            receipt.appended = Optional.of(appended);
        }
    }
}
