package org.mingcha.command.exposure;

import static org.mingcha.command.exposure.ExposureBasis.DISHONESTY_LIST;
import static org.mingcha.command.exposure.ExposureBasis.MAJOR_HAZARD;
import static org.mingcha.command.exposure.ExposureBasis.OVERDUE_ORDER;
import static org.mingcha.command.exposure.ExposureBasis.PATROL_FINDING;
import static org.mingcha.command.exposure.ExposureBasis.PENALTY;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.EXPOSURE;
import static org.mingcha.command.exposure.ExposureHistory.OF_HAZARD;
import static org.mingcha.command.exposure.ExposureHistory.OF_ORDER;
import static org.mingcha.command.exposure.ExposureHistory.PUBLISH_BY;
import static org.mingcha.command.exposure.ExposureHistory.penalised;
import static org.mingcha.command.exposure.ExposureHistory.proposal;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.order.OrderHistory.DUE_ON;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.SUPERVISOR;
import static org.mingcha.command.party.People.WANG;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderHistory;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

class ProposeExposureTest {

    private final Stage<Exposure> exposure = Stage.of(Exposure.class).at(AT);

    @Test
    void penaltyIsExposedByTheDayThatTheLawSets() {
        besideOrder(penalised())
                .records(
                        propose(PENALTY, OF_ORDER),
                        proposal(PENALTY, OF_ORDER, Optional.of(PUBLISH_BY)));
    }

    @Test
    void orderWithoutAPenaltyIsNotExposedForOne() {
        besideOrder(OrderHistory.served())
                .refuses(propose(PENALTY, OF_ORDER), ExposureRule.BASIS_NOT_MET);
    }

    @Test
    void missedOrderIsExposedByTheClockAlone() {
        var moment = CivilTime.endOf(DUE_ON);
        besideOrder(OrderHistory.served())
                .at(moment)
                .when(propose(OVERDUE_ORDER, OF_ORDER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void missedOrderIsExposedAlsoWhenItWasSatisfiedLater() {
        var late =
                OrderHistory.and(
                        OrderHistory.served(),
                        OrderHistory.MISSED,
                        OrderHistory.satisfied().getLast());
        besideOrder(late)
                .records(
                        propose(OVERDUE_ORDER, OF_ORDER),
                        proposal(OVERDUE_ORDER, OF_ORDER, Optional.empty()));
    }

    @Test
    void orderIsNotExposedInTheLastMomentOfItsDueDay() {
        besideOrder(penalised())
                .at(Shanghai.lastMomentOf(DUE_ON))
                .refuses(propose(OVERDUE_ORDER, OF_ORDER), ExposureRule.BASIS_NOT_MET);
    }

    @Test
    void majorHazardIsExposed() {
        besideHazard(HazardHistory.graded(HazardLevel.MAJOR))
                .records(
                        propose(MAJOR_HAZARD, OF_HAZARD),
                        proposal(MAJOR_HAZARD, OF_HAZARD, Optional.empty()));
    }

    @Test
    void generalHazardIsNotExposedAsMajor() {
        besideHazard(HazardHistory.graded(HazardLevel.GENERAL))
                .refuses(propose(MAJOR_HAZARD, OF_HAZARD), ExposureRule.BASIS_NOT_MET);
    }

    @Test
    void hazardWithoutAGradeIsNotExposedAsMajor() {
        besideHazard(HazardHistory.registered())
                .refuses(propose(MAJOR_HAZARD, OF_HAZARD), ExposureRule.BASIS_NOT_MET);
    }

    @Test
    void whatAPatrolFoundIsExposed() {
        besideHazard(List.of(HazardHistory.registered(HazardSource.PATROL)))
                .records(
                        propose(PATROL_FINDING, OF_HAZARD),
                        proposal(PATROL_FINDING, OF_HAZARD, Optional.empty()));
    }

    @Test
    void whatAnInspectionFoundIsNoPatrolFinding() {
        besideHazard(HazardHistory.registered())
                .refuses(propose(PATROL_FINDING, OF_HAZARD), ExposureRule.BASIS_NOT_MET);
    }

    @Test
    void basisBelongsToItsKindOfSource() {
        besideHazard(HazardHistory.graded(HazardLevel.MAJOR))
                .refuses(propose(PENALTY, OF_HAZARD), ExposureRule.BASIS_NOT_MET);
        exposure.refuses(propose(OVERDUE_ORDER, OF_HAZARD), ExposureRule.BASIS_NOT_MET);
        besideOrder(penalised())
                .refuses(propose(MAJOR_HAZARD, OF_ORDER), ExposureRule.BASIS_NOT_MET);
        exposure.refuses(propose(PATROL_FINDING, OF_ORDER), ExposureRule.BASIS_NOT_MET);
    }

    @Test
    void whatDoesNotExistIsNotExposed() {
        exposure.refuses(propose(PENALTY, OF_ORDER), ExposureRule.SOURCE_UNKNOWN);
        exposure.refuses(propose(MAJOR_HAZARD, OF_HAZARD), ExposureRule.SOURCE_UNKNOWN);
    }

    @Test
    void provinceExposesWhatLiesInACounty() {
        besideOrder(penalised())
                .records(
                        propose(PENALTY, OF_ORDER, PROVINCE, SUPERVISOR),
                        new ExposureProposed(
                                EXPOSURE,
                                SUPERVISOR.id(),
                                AT,
                                PENALTY,
                                OF_ORDER,
                                UNIT,
                                PROVINCE,
                                Optional.of(PUBLISH_BY)));
    }

    @Test
    void provinceDoesNotExposeItInAnotherCity() {
        besideOrder(penalised())
                .refuses(
                        propose(PENALTY, OF_ORDER, QINGDAO, SUPERVISOR),
                        ExposureRule.SOURCE_ELSEWHERE);
    }

    @Test
    void cityDoesNotExposeInTheNameOfTheProvince() {
        besideOrder(penalised())
                .refuses(propose(PENALTY, OF_ORDER, PROVINCE, WANG), AuthorityRule.DIVISION);
    }

    @Test
    void intakeProposesNothing() {
        besideOrder(penalised())
                .refuses(propose(PENALTY, OF_ORDER, RIZHAO, INTAKE), AuthorityRule.ROLE);
    }

    @Test
    void governmentIsExposedUnderItsOwnName() {
        var name = Optional.of(new UnitName("东港区某局"));
        besideHazard(List.of(HazardHistory.registered(HazardSource.PATROL)))
                .records(
                        about(Optional.of(Addressee.GOVERNMENT), name),
                        proposal(PATROL_FINDING, OF_HAZARD, Optional.empty()),
                        new AddresseeNamed(EXPOSURE, WANG.id(), AT, Addressee.GOVERNMENT, name));
        exposure.refuses(
                about(Optional.of(Addressee.GOVERNMENT), Optional.empty()),
                ExposureRule.ADDRESSEE_NAME);
    }

    @Test
    void invariant13NaturalPersonsAreNotDisplayed() {
        var name = Optional.of(new UnitName("王小明"));
        besideHazard(List.of(HazardHistory.registered(HazardSource.PATROL)))
                .records(
                        about(Optional.of(Addressee.PERSON), Optional.empty()),
                        proposal(PATROL_FINDING, OF_HAZARD, Optional.empty()),
                        new AddresseeNamed(
                                EXPOSURE, WANG.id(), AT, Addressee.PERSON, Optional.empty()));
        exposure.refuses(about(Optional.of(Addressee.PERSON), name), ExposureRule.ADDRESSEE_NAME);
        exposure.refuses(about(Optional.empty(), name), ExposureRule.ADDRESSEE_NAME);
    }

    @Test
    void penaltyThatWasFollowedByAnotherIsNotTheOneToBeProposed() {
        besideOrder(
                        OrderHistory.and(
                                penalised(), OrderHistory.penalty(ExposureHistory.PENALISED_ON)))
                .refuses(propose(PENALTY, OF_ORDER), ExposureRule.ANOTHER_PENALTY);
    }

    @Test
    void penaltyThatIsProposedAlreadyIsNotProposedAgain() {
        exposure.after(ExposureHistory.drafted());
        besideOrder(penalised()).recordsNothing(propose(PENALTY, OF_ORDER));
    }

    @Test
    void listOfDishonestyRestsOnAPenaltyAndNamesEachOnce() {
        var listing = ExposureId.ofListing(ORDER, 2);
        var list = propose(DISHONESTY_LIST, OF_ORDER);
        besideOrder(penalised())
                .records(
                        list.on(listing),
                        new ExposureProposed(
                                listing,
                                WANG.id(),
                                AT,
                                DISHONESTY_LIST,
                                OF_ORDER,
                                UNIT,
                                DONGGANG,
                                Optional.empty()));
        exposure.refuses(list, ExposureRule.ANOTHER_PENALTY);
        besideOrder(OrderHistory.served()).refuses(list, ExposureRule.BASIS_NOT_MET);
    }

    private static ProposeExposure about(Optional<Addressee> addressee, Optional<UnitName> name) {
        return new ProposeExposure(
                EXPOSURE, PATROL_FINDING, OF_HAZARD, DONGGANG, addressee, name, WANG);
    }

    private Stage<Exposure> besideOrder(List<OrderEvent> order) {
        return exposure.beside(OtherStreams.holding(ORDER, order));
    }

    private Stage<Exposure> besideHazard(List<HazardEvent> hazard) {
        return exposure.beside(OtherStreams.holding(HAZARD, hazard));
    }

    private static ProposeExposure propose(ExposureBasis basis, ExposureSource source) {
        return propose(basis, source, DONGGANG, WANG);
    }

    private static ProposeExposure propose(
            ExposureBasis basis, ExposureSource source, DivisionCode division, Officer by) {
        return new ProposeExposure(
                EXPOSURE, basis, source, division, Optional.empty(), Optional.empty(), by);
    }
}
