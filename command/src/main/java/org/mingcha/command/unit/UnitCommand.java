package org.mingcha.command.unit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.party.UnitName;

/** Everything the program asks of a unit; nobody else asks anything of it. */
public sealed interface UnitCommand {

    UnitId unit();

    /**
     * A penalty on the unit was decided.
     *
     * @param number sequence number of the decision in the order's stream
     */
    record CountPenalty(
            @TargetAggregateIdentifier UnitId unit,
            UnitName unitName,
            CaseId order,
            long number,
            LocalDate decidedOn)
            implements UnitCommand {}

    /**
     * A penalty on the unit was revoked.
     *
     * @param number sequence number of the decision in the order's stream
     */
    record UncountPenalty(@TargetAggregateIdentifier UnitId unit, CaseId order, long number)
            implements UnitCommand {}

    /** Verification of a tip-off found something there. */
    record FlagForTip(@TargetAggregateIdentifier UnitId unit, UnitName unitName)
            implements UnitCommand {}
}
