package org.mingcha.command.tipoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.axonframework.test.matchers.Matchers.equalTo;
import static org.axonframework.test.matchers.Matchers.listWithAnyOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;
import static org.mingcha.command.tipoff.TipHistory.ACCEPTED;
import static org.mingcha.command.tipoff.TipHistory.CONCLUDE_BY;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;
import org.mingcha.command.Stage;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.CatchUpTip;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.ExtendVerification;
import org.mingcha.command.tipoff.TipOffCommand.RecordConflict;
import org.mingcha.command.tipoff.TipOffCommand.RecordSiteCheck;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.StartVerification;
import org.mingcha.command.tipoff.TipOffEvent.ConflictRecorded;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.UnverifiableReported;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.command.tipoff.TipOffEvent.VerificationExtended;
import org.mingcha.command.tipoff.TipOffEvent.VerificationStarted;

class ExtensionAndConflictTest {

    private static final Officer FROM_ELSEWHERE = People.of("officer.li", QINGDAO, Role.OFFICER);
    private static final Instant NOW = Shanghai.at("2026-12-01T09:00");
    private static final Deadline EXTENDED =
            Shanghai.LAW.extend(RowId.T4, LocalDate.parse("2026-12-01"), CONCLUDE_BY.dueOn(), 30);

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOW);

    @Test
    void invariant6ExtensionOnceAtMostThirtyDaysReasonTold() {
        tip.after(TipHistory.verifying()).records(extend(30), extended(30, EXTENDED));
        tip.after(and(TipHistory.verifying(), extended(30, EXTENDED)))
                .refuses(extend(1), TipRule.ALREADY_EXTENDED);
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new ExtensionDays(31));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 31})
    void daysAreOneToThirty(int days) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new ExtensionDays(days))
                .extracting(Invalid::code)
                .isEqualTo("range");
    }

    @Test
    void theNewDateCountsFromTheOldOneAndNamesTheRowOfTheExtension() {
        assertThat(EXTENDED)
                .extracting(Deadline::row, Deadline::version, Deadline::start)
                .containsExactly(RowId.T4, 1, CONCLUDE_BY.dueOn());
        assertThat(EXTENDED.dueOn()).isAfterOrEqualTo(CONCLUDE_BY.dueOn().plusDays(30));
    }

    @Test
    void anExtensionCountedAgainByTheSameCalendarStaysAsItIs() {
        for (int days = 1; days <= 30; days++) {
            var given =
                    Shanghai.LAW.extend(
                            RowId.T4, LocalDate.parse("2026-12-01"), CONCLUDE_BY.dueOn(), days);
            assertThat(Shanghai.LAW.recount(given)).isEqualTo(given);
            assertThat(Shanghai.LAW.explain(given)).isPresent();
        }
    }

    @Test
    void itIsExtendedUntilTheLastMomentOfItsDate() {
        tip.after(TipHistory.verifying())
                .at(lastMomentOf(CONCLUDE_BY.dueOn()))
                .when(extend(5))
                .expectSuccessfulHandlerExecution();
        tip.after(TipHistory.verifying())
                .at(endOf(CONCLUDE_BY.dueOn()))
                .refuses(extend(5), TipRule.EXTENSION_TOO_LATE);
    }

    @Test
    void theOldDateIsOverdueNoMoreAndTheNewOneIs() {
        var past = and(TipHistory.verifying(), extended(30, EXTENDED));
        tip.after(past).at(endOf(CONCLUDE_BY.dueOn())).recordsNothing(new CatchUpTip(TIP));
        tip.after(past)
                .at(endOf(EXTENDED.dueOn()))
                .when(new CatchUpTip(TIP))
                .expectEventsMatching(
                        payloadsMatching(
                                listWithAnyOf(
                                        equalTo(
                                                new TipOffEvent.VerificationOverdue(
                                                        TIP, EXTENDED, endOf(EXTENDED.dueOn()))))));
    }

    @Test
    void onlyTheHeadExtends() {
        tip.after(TipHistory.verifying())
                .refuses(
                        new ExtendVerification(
                                TIP, new ExtensionDays(5), Closed.letter("more"), WANG),
                        AuthorityRule.ROLE);
        tip.after(TipHistory.registered()).refuses(extend(5), TipRule.NOT_ACCEPTED);
        tip.after(TipHistory.concluded()).refuses(extend(5), TipRule.NOT_ACCEPTED);
    }

    @Test
    void whoHasAConflictIsNotAssigned() {
        tip.after(and(TipHistory.accepted(), conflict(WANG)))
                .refuses(
                        new AssignVerification(TIP, TipHistory.VERIFIERS, INTAKE),
                        TipRule.OFFICER_CONFLICTED);
    }

    @Test
    void conflictIsRecordedOnceWithItsReason() {
        var record = new RecordConflict(TIP, WANG.id(), Closed.text("cousin"), HEAD);
        tip.after(TipHistory.accepted()).records(record, conflict(WANG));
        tip.after(and(TipHistory.accepted(), conflict(WANG)))
                .refuses(record, TipRule.OFFICER_CONFLICTED);
    }

    @Test
    void invariant8ConclusionNeedsTwoVerifiersWithoutAConflict() {
        var past = and(TipHistory.verifying(), conflict(WANG));
        tip.after(past)
                .refuses(
                        new ConcludeVerification(
                                TIP, Outcome.SUBSTANTIATED, Closed.text("so"), WANG),
                        TipRule.OFFICER_NOT_ASSIGNED);
        tip.after(past)
                .refuses(
                        new ConcludeVerification(
                                TIP, Outcome.SUBSTANTIATED, Closed.text("so"), ZHAO),
                        TipRule.TOO_FEW_OFFICERS);
    }

    @Test
    void officersFromElsewhereActOnWhatTheyAreGiven() {
        var given =
                new VerificationAssigned(
                        TIP, INTAKE.id(), ACCEPTED, List.of(WANG.id(), FROM_ELSEWHERE.id()));
        var check =
                new RecordSiteCheck(
                        TIP,
                        given.officers(),
                        Closed.text("drums"),
                        Optional.empty(),
                        FROM_ELSEWHERE);
        tip.after(and(TipHistory.accepted(), given)).when(check).expectSuccessfulHandlerExecution();
        tip.after(TipHistory.verifying()).refuses(check, AuthorityRule.DIVISION);
    }

    @Test
    void verificationBeginsOnceByThoseAssigned() {
        var began = new VerificationStarted(TIP, WANG.id(), NOW);
        tip.after(TipHistory.verifying()).records(new StartVerification(TIP, WANG), began);
        tip.after(and(TipHistory.verifying(), began))
                .refuses(new StartVerification(TIP, ZHAO), TipRule.ALREADY_STARTED);
        tip.after(TipHistory.verifying())
                .refuses(new StartVerification(TIP, SUN), TipRule.OFFICER_NOT_ASSIGNED);
    }

    @Test
    void whatCannotBeVerifiedIsReportedToTheLocalGovernment() {
        var found = new TipFoundUnverifiable(TIP, WANG.id(), TipHistory.FOUND, Closed.text("who"));
        tip.after(and(TipHistory.verifying(), found))
                .at(TipHistory.SIGNED)
                .records(
                        new SignConclusion(TIP, HEAD),
                        new TipConcluded(
                                TIP, HEAD.id(), TipHistory.SIGNED, TipHistory.FEED_BACK_BY),
                        new UnverifiableReported(
                                TIP, HEAD.id(), TipHistory.SIGNED, People.DONGGANG));
    }

    private static ExtendVerification extend(int days) {
        return new ExtendVerification(TIP, new ExtensionDays(days), Closed.letter("more"), HEAD);
    }

    private static VerificationExtended extended(int days, Deadline until) {
        return new VerificationExtended(
                TIP, HEAD.id(), NOW, days, Closed.letter("more"), CONCLUDE_BY, until);
    }

    private static ConflictRecorded conflict(Officer officer) {
        return new ConflictRecorded(TIP, HEAD.id(), NOW, officer.id(), Closed.text("cousin"));
    }
}
