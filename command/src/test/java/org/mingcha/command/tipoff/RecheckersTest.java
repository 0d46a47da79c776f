package org.mingcha.command.tipoff;

import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.tipoff.TipHistory.ANOTHER;
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
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.DecideRecheck;
import org.mingcha.command.tipoff.TipOffCommand.RecordConflict;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionReversed;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionUpheld;
import org.mingcha.command.tipoff.TipOffEvent.ConflictRecorded;
import org.mingcha.command.tipoff.TipOffEvent.MergedTipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.NotCuredReported;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;

/** A conclusion is checked, and verified again, by others than those who came to it. */
class RecheckersTest {

    private static final Officer ABOVE = People.of("province", PROVINCE, Role.HEAD);
    private static final Officer LI = People.of("officer.li", QINGDAO, Role.OFFICER);
    private static final Instant NOW = Shanghai.at("2026-12-08T09:00");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-08");

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOW);

    @Test
    void whoHasAConflictDoesNotDecide() {
        tip.after(and(TipHistory.rechecking(), conflict(ABOVE)))
                .refuses(decide(ABOVE), TipRule.OFFICER_CONFLICTED);
    }

    @Test
    void whenOnlyOneIsLeftNothingIsDecided() {
        var other = new OfficerId("officer.qian");
        tip.after(and(TipHistory.rechecking(), conflict(other)))
                .refuses(decide(LI), TipRule.TOO_FEW_OFFICERS);
        tip.after(and(TipHistory.rechecking(), conflict(other)))
                .refuses(decide(ABOVE), TipRule.TOO_FEW_OFFICERS);
    }

    @Test
    void whatWasReversedIsNotGivenToThoseWhoCameToIt() {
        for (var involved : List.of(WANG, HEAD)) {
            tip.after(and(TipHistory.rechecking(), reversed()))
                    .refuses(assign(involved, SUN), TipRule.RECHECKER_VERIFIED);
        }
        tip.after(and(TipHistory.rechecking(), reversed())).records(assign(LI, SUN), assigned());
    }

    @Test
    void norToThoseWhoVerifiedTheLeadingTip() {
        var past = new ArrayList<TipOffEvent>(TipHistory.accepted());
        past.add(new TipMerged(TIP, INTAKE.id(), TipHistory.ACCEPTED, ANOTHER));
        past.add(
                new MergedTipConcluded(
                        TIP, TipHistory.SIGNED, ANOTHER, true, TipHistory.FEED_BACK_BY));
        past.addAll(TipHistory.rechecking().subList(6, TipHistory.rechecking().size()));
        past.add(reversed());
        var lead =
                and(
                        TipHistory.acceptedAs(ANOTHER),
                        new VerificationAssigned(
                                ANOTHER, INTAKE.id(), TipHistory.ACCEPTED, TipHistory.VERIFIERS),
                        new TipConcluded(
                                ANOTHER, HEAD.id(), TipHistory.SIGNED, TipHistory.FEED_BACK_BY));
        tip.after(List.copyOf(past))
                .beside(OtherStreams.holding(ANOTHER, lead))
                .refuses(assign(WANG, SUN), TipRule.RECHECKER_VERIFIED);
    }

    @Test
    void onceItIsUpheldThoseFromElsewhereHaveTheCaseNoLonger() {
        var upheld = new ConclusionUpheld(TIP, ABOVE.id(), NOW, Closed.letter("because"));
        var uncured = new NotCuredReported(TIP, TODAY, Optional.empty(), LAW.open(RowId.T7, TODAY));
        tip.after(and(TipHistory.rechecking(), uncured))
                .when(new RecordConflict(TIP, SUN.id(), Closed.text("cousin"), LI))
                .expectSuccessfulHandlerExecution();
        tip.after(and(TipHistory.rechecking(), upheld, uncured))
                .refuses(
                        new RecordConflict(TIP, SUN.id(), Closed.text("cousin"), LI),
                        AuthorityRule.DIVISION);
    }

    @Test
    void onceItIsMergedThoseFromElsewhereHaveTheCaseNoLonger() {
        var elsewhere = new VerificationAssigned(TIP, INTAKE.id(), NOW, List.of(LI.id(), SUN.id()));
        var merged = new TipMerged(TIP, INTAKE.id(), NOW, ANOTHER);
        var released = new TipOffEvent.TipReleased(TIP, TODAY, ANOTHER, TipHistory.CONCLUDE_BY);
        tip.after(and(TipHistory.accepted(), elsewhere, merged, released))
                .refuses(
                        new RecordConflict(TIP, SUN.id(), Closed.text("cousin"), LI),
                        AuthorityRule.DIVISION);
    }

    private static DecideRecheck decide(Officer by) {
        return new DecideRecheck(TIP, true, Closed.letter("because"), by);
    }

    private static AssignVerification assign(Officer first, Officer second) {
        return new AssignVerification(TIP, List.of(first.id(), second.id()), INTAKE);
    }

    private static VerificationAssigned assigned() {
        return new VerificationAssigned(TIP, INTAKE.id(), NOW, List.of(LI.id(), SUN.id()));
    }

    private static ConclusionReversed reversed() {
        return new ConclusionReversed(
                TIP, ABOVE.id(), NOW, Closed.letter("because"), LAW.open(RowId.T3, TODAY));
    }

    private static ConflictRecorded conflict(Officer officer) {
        return conflict(officer.id());
    }

    private static ConflictRecorded conflict(OfficerId officer) {
        return new ConflictRecorded(TIP, INTAKE.id(), NOW, officer, Closed.text("cousin"));
    }
}
