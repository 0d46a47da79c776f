package org.mingcha.command.tipoff;

import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.OTHER_HEAD;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.tipoff.TipHistory.ANOTHER;
import static org.mingcha.command.tipoff.TipHistory.OBJECT_BY;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipOffCommand.ArchiveTip;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.DecideRecheck;
import org.mingcha.command.tipoff.TipOffCommand.DisputeConclusion;
import org.mingcha.command.tipoff.TipOffCommand.OrderRecheck;
import org.mingcha.command.tipoff.TipOffCommand.RecordRevisit;
import org.mingcha.command.tipoff.TipOffCommand.ReportNotCured;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionDisputed;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionReversed;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionUpheld;
import org.mingcha.command.tipoff.TipOffEvent.ConflictRecorded;
import org.mingcha.command.tipoff.TipOffEvent.MergedTipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.NotCuredReported;
import org.mingcha.command.tipoff.TipOffEvent.RecheckOrdered;
import org.mingcha.command.tipoff.TipOffEvent.ReporterRevisited;
import org.mingcha.command.tipoff.TipOffEvent.TipArchived;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;

class ObjectionsTest {

    private static final Optional<Sealed> WHY = Optional.of(Closed.text("wrong"));
    private static final Officer ABOVE = People.of("province", PROVINCE, Role.HEAD);
    private static final Officer LI = People.of("officer.li", QINGDAO, Role.OFFICER);
    private static final Officer QIAN = People.of("officer.qian", PROVINCE, Role.OFFICER);
    private static final List<OfficerId> OTHERS = List.of(LI.id(), QIAN.id());
    private static final Instant NOW = Shanghai.at("2026-12-07T09:00");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-07");

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOW);

    @Test
    void reporterObjectsUntilTheLastMomentOfTheLimit() {
        var day = OBJECT_BY.dueOn();
        tip.after(TipHistory.fedBack())
                .at(lastMomentOf(day))
                .records(
                        new DisputeConclusion(TIP, WHY),
                        new ConclusionDisputed(TIP, day, WHY, LAW.open(RowId.T7, day)));
    }

    @Test
    void afterThatWhatWasFoundIsSaidNotToBeCured() {
        var day = OBJECT_BY.dueOn().plusDays(1);
        tip.after(TipHistory.fedBack())
                .at(endOf(OBJECT_BY.dueOn()))
                .records(
                        new DisputeConclusion(TIP, WHY),
                        new NotCuredReported(TIP, day, WHY, LAW.open(RowId.T7, day)));
    }

    @Test
    void whereNothingWasFoundAnObjectionIsThenTooLate() {
        tip.after(TipHistory.unsubstantiated())
                .at(endOf(OBJECT_BY.dueOn()))
                .refuses(new DisputeConclusion(TIP, WHY), TipRule.OBJECTION_TOO_LATE);
    }

    @Test
    void notCuredIsSaidAtAnyTimeOnceAllWasClosed() {
        var reported = new NotCuredReported(TIP, TODAY, WHY, LAW.open(RowId.T7, TODAY));
        tip.after(TipHistory.fedBack()).records(new ReportNotCured(TIP, WHY), reported);
        tip.after(upheld()).records(new ReportNotCured(TIP, WHY), reported);
        tip.after(and(upheld(), new TipArchived(TIP, INTAKE.id(), NOW)))
                .records(new ReportNotCured(TIP, WHY), reported);
    }

    @Test
    void whereNothingWasFoundThereIsNothingToCure() {
        tip.after(TipHistory.unsubstantiated())
                .refuses(new ReportNotCured(TIP, WHY), TipRule.NOTHING_TO_CURE);
    }

    @Test
    void beforeTheAnswerThereIsNothingToObjectTo() {
        tip.after(TipHistory.concluded())
                .refuses(new DisputeConclusion(TIP, WHY), TipRule.NOT_FED_BACK);
    }

    @Test
    void anObjectionIsMadeOnce() {
        for (var past : List.of(TipHistory.disputed(), rechecking())) {
            tip.after(past).refuses(new DisputeConclusion(TIP, WHY), TipRule.ALREADY_DISPUTED);
        }
    }

    @Test
    void whatWasUpheldIsNotObjectedToAgain() {
        tip.after(upheld()).refuses(new DisputeConclusion(TIP, WHY), TipRule.OBJECTION_DECIDED);
    }

    @Test
    void afterTheAnswerNothingIsWithdrawn() {
        tip.after(TipHistory.disputed())
                .refuses(new WithdrawTip(TIP, Optional.empty()), TipRule.ALREADY_ANSWERED);
    }

    @Test
    void theLevelAboveOrdersTheRecheck() {
        tip.after(TipHistory.disputed()).records(new OrderRecheck(TIP, OTHERS, ABOVE), ordered());
    }

    @Test
    void theLevelThatConcludedDoesNotOrderIt() {
        tip.after(TipHistory.disputed())
                .refuses(new OrderRecheck(TIP, OTHERS, OTHER_HEAD), TipRule.LEVEL_ABOVE_RECHECKS);
    }

    @Test
    void theCityChecksWhatACountyConcluded() {
        var county = new ArrayList<TipOffEvent>(TipHistory.registered());
        county.add(
                new TipOffEvent.TipAccepted(
                        TIP,
                        INTAKE.id(),
                        TipHistory.ACCEPTED,
                        People.DONGGANG,
                        TipHistory.CONCLUDE_BY));
        county.addAll(TipHistory.disputed().subList(3, TipHistory.disputed().size()));
        tip.after(List.copyOf(county))
                .when(new OrderRecheck(TIP, OTHERS, OTHER_HEAD))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whoeverVerifiedOrSignedDoesNotCheckAgain() {
        for (var involved : List.of(WANG, HEAD)) {
            tip.after(TipHistory.disputed())
                    .refuses(
                            new OrderRecheck(TIP, List.of(involved.id(), LI.id()), ABOVE),
                            TipRule.RECHECKER_VERIFIED);
        }
    }

    @Test
    void whoeverVerifiedTheLeadingTipDoesNotCheckTheMergedOneAgain() {
        var past = new ArrayList<TipOffEvent>(TipHistory.accepted());
        past.add(new TipMerged(TIP, INTAKE.id(), TipHistory.ACCEPTED, ANOTHER));
        past.add(
                new MergedTipConcluded(
                        TIP, TipHistory.SIGNED, ANOTHER, true, TipHistory.FEED_BACK_BY));
        past.add(TipHistory.fedBack().getLast());
        past.add(TipHistory.disputed().getLast());
        var lead =
                and(
                        TipHistory.acceptedAs(ANOTHER),
                        new TipOffEvent.VerificationAssigned(
                                ANOTHER, INTAKE.id(), TipHistory.ACCEPTED, TipHistory.VERIFIERS),
                        new TipOffEvent.TipConcluded(
                                ANOTHER, HEAD.id(), TipHistory.SIGNED, TipHistory.FEED_BACK_BY));
        tip.after(List.copyOf(past))
                .beside(OtherStreams.holding(ANOTHER, lead))
                .refuses(
                        new OrderRecheck(TIP, TipHistory.VERIFIERS, ABOVE),
                        TipRule.RECHECKER_VERIFIED);
    }

    @Test
    void twoCheckAgainWithoutAConflict() {
        tip.after(TipHistory.disputed())
                .refuses(
                        new OrderRecheck(TIP, List.of(LI.id(), LI.id()), ABOVE),
                        TipRule.TOO_FEW_OFFICERS);
        var conflict = new ConflictRecorded(TIP, HEAD.id(), NOW, LI.id(), Closed.text("cousin"));
        tip.after(and(TipHistory.disputed(), conflict))
                .refuses(new OrderRecheck(TIP, OTHERS, ABOVE), TipRule.OFFICER_CONFLICTED);
    }

    @Test
    void nothingIsCheckedAgainUnasked() {
        tip.after(TipHistory.fedBack())
                .refuses(new OrderRecheck(TIP, OTHERS, ABOVE), TipRule.NOT_DISPUTED);
        tip.after(TipHistory.disputed()).refuses(decide(true, ABOVE), TipRule.NO_RECHECK);
    }

    @Test
    void theConclusionIsUpheldForAReasonThatTheReporterReads() {
        tip.after(rechecking())
                .records(
                        decide(true, ABOVE),
                        new ConclusionUpheld(TIP, ABOVE.id(), NOW, Closed.letter("because")));
    }

    @Test
    void thoseNamedDecideWhereverTheyAreFrom() {
        tip.after(rechecking()).when(decide(true, LI)).expectSuccessfulHandlerExecution();
    }

    @Test
    void othersOfTheLevelThatConcludedDoNotDecide() {
        tip.after(rechecking()).refuses(decide(true, OTHER_HEAD), TipRule.LEVEL_ABOVE_RECHECKS);
        tip.after(rechecking())
                .refuses(
                        decide(true, People.of("elsewhere", QINGDAO, Role.HEAD)),
                        AuthorityRule.DIVISION);
    }

    @Test
    void aReversedConclusionIsVerifiedAgainByThoseWhoChecked() {
        var reversed = reversed();
        tip.after(rechecking()).records(decide(false, ABOVE), reversed);
        tip.after(and(rechecking(), reversed))
                .records(
                        new ConcludeVerification(TIP, Outcome.SUBSTANTIATED, Closed.text("so"), LI),
                        new TipSubstantiated(TIP, LI.id(), NOW, Closed.text("so")));
        tip.after(and(rechecking(), reversed))
                .refuses(
                        new ConcludeVerification(
                                TIP, Outcome.SUBSTANTIATED, Closed.text("so"), WANG),
                        TipRule.OFFICER_NOT_ASSIGNED);
    }

    @Test
    void itIsArchivedWhenTheTimeToObjectIsOver() {
        tip.after(TipHistory.fedBack())
                .at(endOf(OBJECT_BY.dueOn()))
                .records(
                        new ArchiveTip(TIP, INTAKE),
                        new TipArchived(TIP, INTAKE.id(), endOf(OBJECT_BY.dueOn())));
        tip.after(TipHistory.fedBack())
                .at(lastMomentOf(OBJECT_BY.dueOn()))
                .refuses(new ArchiveTip(TIP, INTAKE), TipRule.OBJECTION_POSSIBLE);
    }

    @Test
    void whatWasUpheldIsArchivedAtOnce() {
        tip.after(upheld())
                .records(new ArchiveTip(TIP, INTAKE), new TipArchived(TIP, INTAKE.id(), NOW));
    }

    @Test
    void whileARecheckRunsNothingIsArchived() {
        tip.after(rechecking()).refuses(new ArchiveTip(TIP, INTAKE), TipRule.NOT_TO_BE_ARCHIVED);
    }

    @Test
    void whileMeasuresAreOwedNothingIsArchived() {
        var due = LAW.open(RowId.T8, LocalDate.parse("2026-11-24"));
        var called = new TipOffEvent.UrgentMeasuresDue(TIP, INTAKE.id(), TipHistory.ACCEPTED, due);
        tip.after(and(upheld(), called))
                .refuses(new ArchiveTip(TIP, INTAKE), TipRule.DATE_STILL_RUNS);
    }

    @Test
    void reporterIsRevisitedOnceTheMatterIsConcluded() {
        var revisit = new RecordRevisit(TIP, Closed.text("paid"), SUN);
        tip.after(TipHistory.concluded())
                .records(revisit, new ReporterRevisited(TIP, SUN.id(), NOW, Closed.text("paid")));
        tip.after(TipHistory.verifying()).refuses(revisit, TipRule.NOT_CONCLUDED);
    }

    private static DecideRecheck decide(boolean upheld, Officer by) {
        return new DecideRecheck(TIP, upheld, Closed.letter("because"), by);
    }

    private static RecheckOrdered ordered() {
        return new RecheckOrdered(TIP, ABOVE.id(), NOW, OTHERS);
    }

    private static List<TipOffEvent> rechecking() {
        return and(TipHistory.disputed(), ordered());
    }

    private static ConclusionReversed reversed() {
        return new ConclusionReversed(
                TIP, ABOVE.id(), NOW, Closed.letter("because"), LAW.open(RowId.T3, TODAY));
    }

    private static List<TipOffEvent> upheld() {
        return and(
                rechecking(), new ConclusionUpheld(TIP, ABOVE.id(), NOW, Closed.letter("because")));
    }
}
