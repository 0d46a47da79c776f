package org.mingcha.command.hazard;

import static org.mingcha.command.hazard.HazardHistory.FOUND;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.followUp;
import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.party.People.AUDITOR;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.elsewhere;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.hazard.HazardCommand.CatchUpHazard;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

class RegisterHazardTest {

    private static final HazardSource INSPECTION = HazardSource.ENFORCEMENT_INSPECTION;

    private static final Deadline ENTER_BY = LAW.open(RowId.H3, LocalDate.parse("2026-12-03"));

    private final Stage<Hazard> hazard = Stage.of(Hazard.class).at(FOUND);

    @Test
    void inspectionEntersWhatItFound() {
        hazard.records(
                register(Optional.empty(), INSPECTION, WANG),
                HazardHistory.registered(INSPECTION),
                followUp(FOUND));
    }

    @Test
    void auditorEntersNothing() {
        hazard.refuses(register(Optional.empty(), INSPECTION, AUDITOR), AuthorityRule.ROLE);
    }

    @Test
    void anotherCityEntersNothingHere() {
        hazard.refuses(
                register(Optional.empty(), INSPECTION, elsewhere(WANG)), AuthorityRule.DIVISION);
    }

    @Test
    void tipWithAnotherSourceIsRefused() {
        beside(TipHistory.substantiated())
                .refuses(
                        register(Optional.of(TIP), INSPECTION, WANG),
                        HazardRule.TIP_WITHOUT_TIP_SOURCE);
    }

    @Test
    void sourceTipOffWithoutTheTipIsRefused() {
        hazard.refuses(
                register(Optional.empty(), HazardSource.TIP_OFF, WANG),
                HazardRule.TIP_WITHOUT_TIP_SOURCE);
    }

    @Test
    void substantiatedTipBecomesAHazardBeforeTheHeadSigned() {
        beside(TipHistory.substantiated()).records(fromTip(), registeredFromTip(), followUp(FOUND));
    }

    @Test
    void partlySubstantiatedTipBecomesAHazard() {
        var partly =
                new TipPartlySubstantiated(TIP, WANG.id(), TipHistory.FOUND, Closed.text("half"));
        beside(TipHistory.and(TipHistory.verifying(), partly))
                .records(fromTip(), registeredFromTip(), followUp(FOUND));
    }

    @Test
    void whatIsKnownStaysKnownWhenTheReporterWithdraws() {
        var withdrawn = new TipWithdrawn(TIP, TipHistory.REGISTERED, Optional.empty());
        beside(TipHistory.and(TipHistory.substantiated(), withdrawn))
                .records(fromTip(), registeredFromTip(), followUp(FOUND));
    }

    @Test
    void tipStillBeingVerifiedIsNoHazard() {
        beside(TipHistory.verifying()).refuses(fromTip(), HazardRule.TIP_NOT_SUBSTANTIATED);
    }

    @Test
    void unsubstantiatedTipIsNoHazard() {
        var nothing =
                new TipFoundUnsubstantiated(TIP, WANG.id(), TipHistory.FOUND, Closed.text("no"));
        beside(TipHistory.and(TipHistory.verifying(), nothing))
                .refuses(fromTip(), HazardRule.TIP_NOT_SUBSTANTIATED);
    }

    @Test
    void unverifiableTipIsNoHazard() {
        var unknown = new TipFoundUnverifiable(TIP, WANG.id(), TipHistory.FOUND, Closed.text("?"));
        beside(TipHistory.and(TipHistory.verifying(), unknown))
                .refuses(fromTip(), HazardRule.TIP_NOT_SUBSTANTIATED);
    }

    @Test
    void tipThatDoesNotExistIsNoHazard() {
        hazard.refuses(fromTip(), HazardRule.TIP_NOT_SUBSTANTIATED);
    }

    @Test
    void whatVerificationFoundIsRegisteredInItsPlace() {
        beside(TipHistory.substantiated())
                .after(List.of(found()))
                .records(fromTip(), registeredFromTip(), followUp(FOUND));
    }

    @Test
    void whatATipOffLedToIsNotRegisteredAsFoundOtherwise() {
        beside(TipHistory.substantiated())
                .after(List.of(found()))
                .refuses(
                        register(Optional.empty(), INSPECTION, WANG),
                        HazardRule.FOUND_BY_ANOTHER_TIP);
        var another = new TipId("tip-" + "z".repeat(26));
        hazard.refuses(
                register(Optional.of(another), HazardSource.TIP_OFF, WANG),
                HazardRule.FOUND_BY_ANOTHER_TIP);
    }

    @Test
    void anotherCityDoesNotTakeWhatWasFoundHere() {
        var there = elsewhere(WANG);
        beside(TipHistory.substantiated())
                .after(List.of(found()))
                .refuses(
                        new RegisterHazard(
                                HAZARD,
                                Optional.of(TIP),
                                HazardSource.TIP_OFF,
                                HazardHistory.UNIT,
                                there.division(),
                                new Place("某路 1 号"),
                                Closed.text("stored beside a school"),
                                there),
                        AuthorityRule.DIVISION);
    }

    @Test
    void foundHazardIsToBeRegisteredUntilItsDayHasEnded() {
        beside(TipHistory.substantiated()).after(List.of(found()));

        hazard.at(lastMomentOf(ENTER_BY.dueOn())).recordsNothing(new CatchUpHazard(HAZARD));
        hazard.at(endOf(ENTER_BY.dueOn()))
                .records(
                        new CatchUpHazard(HAZARD),
                        new DeadlineOverdue(CaseId.of(HAZARD), ENTER_BY, endOf(ENTER_BY.dueOn())));
    }

    @Test
    void hazardIsRegisteredOnce() {
        beside(TipHistory.substantiated())
                .after(HazardHistory.registered())
                .refuses(fromTip(), HazardRule.ALREADY_REGISTERED);
        hazard.after(HazardHistory.closedOut()).refuses(fromTip(), HazardRule.ALREADY_REGISTERED);
    }

    @Test
    void foundHazardIsNotGradedBeforeItIsRegistered() {
        hazard.after(List.of(found()))
                .refuses(
                        new GradeHazard(
                                HAZARD,
                                HazardLevel.MAJOR,
                                new Citation("标准"),
                                new Citation("条款"),
                                WANG),
                        HazardRule.NOT_REGISTERED);
    }

    private static HazardFound found() {
        return new HazardFound(
                HAZARD,
                FOUND,
                TIP,
                HazardHistory.UNIT,
                DONGGANG,
                new Place("东港区某路 1 号仓库"),
                ENTER_BY);
    }

    private Stage<Hazard> beside(List<TipOffEvent> tip) {
        return hazard.beside(OtherStreams.holding(TIP, tip));
    }

    private static RegisterHazard fromTip() {
        return register(Optional.of(TIP), HazardSource.TIP_OFF, WANG);
    }

    private static RegisterHazard register(Optional<TipId> tip, HazardSource source, Officer by) {
        return new RegisterHazard(
                HAZARD,
                tip,
                source,
                HazardHistory.UNIT,
                DONGGANG,
                new Place("东港区某路 1 号仓库"),
                Closed.text("stored beside a school"),
                by);
    }

    private static HazardRegistered registeredFromTip() {
        return new HazardRegistered(
                HAZARD,
                WANG.id(),
                FOUND,
                Optional.of(TIP),
                HazardSource.TIP_OFF,
                HazardHistory.UNIT,
                DONGGANG,
                new Place("东港区某路 1 号仓库"),
                Closed.text("stored beside a school"));
    }
}
