package org.mingcha.command.order;

import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.order.OrderHistory.INSPECTED;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.WANG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.order.OrderCommand.ProposeClosure;
import org.mingcha.command.order.OrderEvent.ClosureProposed;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.unit.UnitEvent;
import org.mingcha.command.unit.UnitEvent.UnitPenalised;
import org.mingcha.command.unit.UnitEvent.UnitPenaltyDropped;
import org.mingcha.command.unit.UnitId;

class ClosureTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-16");
    private static final LocalDate HALF_YEAR_AGO = TODAY.minusDays(180);
    private static final ProposeClosure CLOSE = new ProposeClosure(ORDER, HEAD);
    private static final UnitId ID = UnitId.of(UNIT);

    private final Stage<Order> order =
            Stage.of(Order.class).after(OrderHistory.served()).at(INSPECTED);

    @Test
    void threeWithinHalfAYearAreProposed() {
        beside(HazardLevel.MAJOR, penalised(HALF_YEAR_AGO, 3))
                .records(CLOSE, new ClosureProposed(ORDER, HEAD.id(), INSPECTED, 3, 3));
    }

    @Test
    void threeOfWhichOneIsADayOlderAreNot() {
        var past = new ArrayList<>(penalised(HALF_YEAR_AGO, 2));
        past.add(penalised(9, HALF_YEAR_AGO.minusDays(1)));

        beside(HazardLevel.MAJOR, past).refuses(CLOSE, OrderRule.TOO_FEW_PENALTIES);
    }

    @Test
    void fourWithinAYearAreProposed() {
        beside(HazardLevel.MAJOR, penalised(TODAY.minusYears(1), 4))
                .records(CLOSE, new ClosureProposed(ORDER, HEAD.id(), INSPECTED, 0, 4));
    }

    @Test
    void fourOfWhichOneIsADayOlderAreNot() {
        var past = new ArrayList<>(penalised(TODAY.minusYears(1), 3));
        past.add(penalised(9, TODAY.minusYears(1).minusDays(1)));

        beside(HazardLevel.MAJOR, past).refuses(CLOSE, OrderRule.TOO_FEW_PENALTIES);
    }

    @Test
    void revokedPenaltyDoesNotCount() {
        var past = new ArrayList<>(penalised(HALF_YEAR_AGO, 3));
        past.add(new UnitPenaltyDropped(ID, INSPECTED, CaseId.of(ORDER), 1));

        beside(HazardLevel.MAJOR, past).refuses(CLOSE, OrderRule.TOO_FEW_PENALTIES);
    }

    @Test
    void withoutAMajorHazardNothingIsProposed() {
        beside(HazardLevel.GENERAL, penalised(TODAY, 4))
                .refuses(CLOSE, OrderRule.NOT_A_MAJOR_HAZARD);
        order.beside(OtherStreams.empty()).refuses(CLOSE, OrderRule.NOT_A_MAJOR_HAZARD);
    }

    @Test
    void unitWithoutPenaltiesIsNotProposed() {
        beside(HazardLevel.MAJOR, List.of()).refuses(CLOSE, OrderRule.TOO_FEW_PENALTIES);
    }

    @Test
    void officerDoesNotPropose() {
        order.refuses(new ProposeClosure(ORDER, WANG), AuthorityRule.ROLE);
    }

    /** So many penalties of one day. */
    static List<UnitEvent> penalised(LocalDate day, int many) {
        return IntStream.range(0, many).<UnitEvent>mapToObj(i -> penalised(i, day)).toList();
    }

    private static UnitPenalised penalised(long number, LocalDate day) {
        return new UnitPenalised(ID, INSPECTED, UNIT, CaseId.of(ORDER), number, day);
    }

    private Stage<Order> beside(HazardLevel level, List<UnitEvent> unit) {
        var store = OtherStreams.holding(HAZARD, HazardHistory.graded(level));
        OtherStreams.add(store, ID, unit);
        return order.beside(store);
    }
}
