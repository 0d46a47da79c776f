package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.mingcha.infra.verify.finding.Fault;

/**
 * One rule over the events of one stream. It keeps what it needs of the events before and no more.
 */
interface StreamRule {

    /** What the event, the next of its stream, does against the rule. */
    Optional<Fault> broken(Object event);

    /** The fault, where something is so. */
    static Optional<Fault> when(boolean broken, Fault fault) {
        return broken ? Optional.of(fault) : Optional.empty();
    }
}
