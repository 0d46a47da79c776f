package org.mingcha.command.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.order.OrderHistory.DUE_ON;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.order.OrderHistory.penalty;
import static org.mingcha.command.party.People.DONGGANG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;

class OrderFactsTest {

    private static final Instant IN_TIME = Shanghai.lastMomentOf(DUE_ON);
    private static final Instant LATE = CivilTime.endOf(DUE_ON);

    @Test
    void orderThatWasNeverIssuedHasNoFacts() {
        assertThat(read(List.of(), LATE)).isEmpty();
    }

    @Test
    void factsNameTheUnitAndTheDivision() {
        var facts = read(OrderHistory.closed(), IN_TIME).orElseThrow();
        assertThat(facts.unitName()).isEqualTo(UNIT);
        assertThat(facts.division()).isEqualTo(DONGGANG);
        assertThat(facts.hazard()).isEqualTo(HAZARD);
        assertThat(facts.missed()).isFalse();
        assertThat(facts.exposeBy()).isEmpty();
        assertThat(facts.standing().state()).isEqualTo(OrderState.CLOSED);
    }

    @Test
    void servedOrderIsMissedByTheClockAlone() {
        assertThat(missed(OrderHistory.served(), IN_TIME)).isFalse();
        assertThat(missed(OrderHistory.served(), LATE)).isTrue();
    }

    @Test
    void orderReportedInTimeIsNotMissed() {
        assertThat(missed(OrderHistory.reported(), LATE)).isFalse();
    }

    @Test
    void orderThatWasNeverServedIsNotMissed() {
        assertThat(missed(OrderHistory.issued(), LATE)).isFalse();
    }

    @Test
    void whatWasRecordedAsMissedStaysMissed() {
        assertThat(
                        missed(
                                and(
                                        OrderHistory.served(),
                                        OrderHistory.MISSED,
                                        OrderHistory.satisfied().getLast()),
                                LATE))
                .isTrue();
    }

    @Test
    void latestPenaltySetsTheDayOfExposure() {
        var first = LocalDate.parse("2026-12-10");
        var second = LocalDate.parse("2026-12-14");

        assertThat(read(and(OrderHistory.served(), penalty(first), penalty(second)), LATE))
                .flatMap(OrderFacts::exposeBy)
                .contains(LAW.open(RowId.E1, second));
    }

    @Test
    void revokedPenaltySetsNoDayOfExposure() {
        var first = LocalDate.parse("2026-12-10");
        var second = LocalDate.parse("2026-12-14");
        var one =
                and(
                        OrderHistory.served(),
                        penalty(first),
                        penalty(second),
                        OrderHistory.revoked(second));

        assertThat(read(one, LATE))
                .flatMap(OrderFacts::exposeBy)
                .contains(LAW.open(RowId.E1, first));
        assertThat(read(and(one, OrderHistory.revoked(first)), LATE))
                .flatMap(OrderFacts::exposeBy)
                .isEmpty();
    }

    private static boolean missed(List<OrderEvent> past, Instant at) {
        return read(past, at).orElseThrow().missed();
    }

    private static Optional<OrderFacts> read(List<OrderEvent> past, Instant at) {
        return OrderFacts.read(OtherStreams.holding(ORDER, past), ORDER, new Moment(at));
    }
}
