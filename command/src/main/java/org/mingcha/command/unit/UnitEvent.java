package org.mingcha.command.unit;

import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.party.UnitName;

/**
 * Everything that can have happened to a unit; all of it follows from its cases. Names and shapes
 * are stored for ever.
 */
public sealed interface UnitEvent {

    UnitId unit();

    Instant at();

    /**
     * 处罚已计入.
     *
     * @param number sequence number of the decision in the order's stream
     */
    record UnitPenalised(
            UnitId unit,
            Instant at,
            UnitName unitName,
            CaseId order,
            long number,
            LocalDate decidedOn)
            implements UnitEvent {}

    /**
     * 处罚已不计入: it was revoked.
     *
     * @param number sequence number of the decision in the order's stream
     */
    record UnitPenaltyDropped(UnitId unit, Instant at, CaseId order, long number)
            implements UnitEvent {}

    /** 已列为重点检查对象. */
    record KeyInspectionFlagged(UnitId unit, Instant at, UnitName unitName, KeyInspection cause)
            implements UnitEvent {}
}
