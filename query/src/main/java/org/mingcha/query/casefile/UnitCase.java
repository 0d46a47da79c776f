package org.mingcha.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.unit.KeyInspection;
import org.mingcha.command.unit.UnitEvent;
import org.mingcha.command.unit.UnitEvent.KeyInspectionFlagged;
import org.mingcha.command.unit.UnitEvent.UnitPenalised;
import org.mingcha.command.unit.UnitEvent.UnitPenaltyDropped;
import org.mingcha.command.unit.UnitId;
import org.mingcha.query.deadlines.Dates;

/**
 * What is counted of a unit across its cases.
 *
 * @param penalties that stand
 */
public record UnitCase(UnitId unit, List<KeyInspection> keyInspection, List<Counted> penalties) {

    /**
     * A penalty on an order.
     *
     * @param number sequence number of the decision in the order's stream
     */
    public record Counted(CaseId order, long number, LocalDate decidedOn) {}

    static UnitCase opened(UnitId unit) {
        return new UnitCase(unit, List.of(), List.of());
    }

    static CaseFile<UnitCase> after(CaseFile<UnitCase> file, long index, UnitEvent event) {
        return new CaseFile<>(file.view().after(event), Dates.NONE, index);
    }

    private UnitCase after(UnitEvent event) {
        return switch (event) {
            case KeyInspectionFlagged e ->
                    new UnitCase(unit, Entry.plus(keyInspection, e.cause()), penalties);
            case UnitPenalised e -> with(new Counted(e.order(), e.number(), e.decidedOn()));
            case UnitPenaltyDropped e -> without(e);
        };
    }

    private UnitCase with(Counted penalty) {
        return new UnitCase(unit, keyInspection, Entry.plus(penalties, penalty));
    }

    private UnitCase without(UnitPenaltyDropped dropped) {
        var left =
                penalties.stream()
                        .filter(it ->
                                !it.order().equals(dropped.order())
                                        || it.number() != dropped.number())
                        .toList();
        return new UnitCase(unit, keyInspection, left);
    }
}
