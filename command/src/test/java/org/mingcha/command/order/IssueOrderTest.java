package org.mingcha.command.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.order.OrderHistory.DUE_ON;
import static org.mingcha.command.order.OrderHistory.ISSUED;
import static org.mingcha.command.order.OrderHistory.ISSUED_ON;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.elsewhere;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.reliance.Reliance;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

class IssueOrderTest {

    private static final List<Sealed> MATTERS = List.of(Closed.text("move the drums out"));

    private final Stage<Order> order = Stage.of(Order.class).at(ISSUED);

    @Test
    void orderNamesTheUnitAndDivisionOfItsHazard() {
        beside(HazardHistory.registered())
                .records(issue(MATTERS, DUE_ON, WANG), OrderHistory.issued().getFirst());
    }

    @Test
    void acceptedHazardThatIsNotClosedOutMayStillBeOrdered() {
        beside(HazardHistory.passed())
                .when(issue(MATTERS, DUE_ON, WANG))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void closedOutHazardIsNotOrdered() {
        beside(HazardHistory.closedOut())
                .refuses(issue(MATTERS, DUE_ON, WANG), OrderRule.HAZARD_CLOSED);
    }

    /** Or one that is closed out meanwhile would have an order that nobody follows. */
    @Test
    void orderCountsOnlyIfItsHazardStaysAsItIs() {
        var passed = HazardHistory.passed();

        assertThat(beside(passed).relies(issue(MATTERS, DUE_ON, WANG)))
                .containsExactly(new Reliance(HAZARD.value(), passed.size() - 1));
    }

    @Test
    void hazardThatNobodyHasRegisteredIsNotOrdered() {
        var registered = HazardHistory.registered(HazardSource.TIP_OFF);
        var found =
                new HazardFound(
                        HAZARD,
                        ISSUED,
                        TIP,
                        registered.unitName(),
                        registered.division(),
                        registered.place(),
                        Shanghai.LAW.open(RowId.H3, ISSUED_ON));
        beside(List.of(found))
                .refuses(issue(MATTERS, DUE_ON, WANG), OrderRule.HAZARD_NOT_REGISTERED);
    }

    @Test
    void hazardThatDoesNotExistIsNotOrdered() {
        order.refuses(issue(MATTERS, DUE_ON, WANG), OrderRule.HAZARD_UNKNOWN);
    }

    @Test
    void intakeIssuesNothingAndLearnsNothingOfTheHazard() {
        order.refuses(issue(MATTERS, DUE_ON, INTAKE), AuthorityRule.ROLE);
    }

    @Test
    void anotherCityIssuesNothingHere() {
        beside(HazardHistory.registered())
                .refuses(issue(MATTERS, DUE_ON, elsewhere(WANG)), AuthorityRule.DIVISION);
    }

    @Test
    void orderWithoutAMatterIsRefused() {
        beside(HazardHistory.registered())
                .refuses(issue(List.of(), DUE_ON, WANG), OrderRule.NO_MATTER);
    }

    @Test
    void orderMayBeDueToday() {
        beside(HazardHistory.registered())
                .at(Shanghai.lastMomentOf(ISSUED_ON))
                .when(issue(MATTERS, ISSUED_ON, WANG))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void orderIsNotDueYesterday() {
        beside(HazardHistory.registered())
                .at(CivilTime.endOf(ISSUED_ON))
                .refuses(issue(MATTERS, ISSUED_ON, WANG), OrderRule.DUE_IN_PAST);
    }

    @Test
    void orderIsServedFromTheDayOfIssueUntilToday() {
        var moment = Shanghai.at("2026-12-05T09:00");
        for (var day : List.of("2026-12-03", "2026-12-05")) {
            var servedOn = LocalDate.parse(day);
            order.after(OrderHistory.issued())
                    .at(moment)
                    .records(
                            new ServeOrder(ORDER, servedOn, WANG),
                            new OrderServed(ORDER, WANG.id(), moment, servedOn));
        }
    }

    @Test
    void orderIsNotServedBeforeItsIssue() {
        order.after(OrderHistory.issued())
                .refuses(
                        new ServeOrder(ORDER, ISSUED_ON.minusDays(1), WANG),
                        OrderRule.SERVED_BEFORE_ISSUED);
    }

    @Test
    void orderIsNotServedTomorrow() {
        order.after(OrderHistory.issued())
                .at(Shanghai.lastMomentOf(ISSUED_ON))
                .refuses(
                        new ServeOrder(ORDER, ISSUED_ON.plusDays(1), WANG),
                        OrderRule.SERVED_IN_FUTURE);
    }

    @Test
    void orderIsServedOnce() {
        order.after(OrderHistory.served())
                .refuses(new ServeOrder(ORDER, ISSUED_ON, WANG), OrderRule.ALREADY_SERVED);
    }

    private Stage<Order> beside(List<HazardEvent> hazard) {
        return order.beside(OtherStreams.holding(HAZARD, hazard));
    }

    private static IssueOrder issue(List<Sealed> matters, LocalDate dueOn, Officer by) {
        return new IssueOrder(ORDER, HAZARD, matters, new Citation("安全生产法第一百零二条"), dueOn, by);
    }
}
