package org.mingcha.command.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineRecomputed;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.law.WorkingCalendar;

class RunningTest {

    private static final CaseId TIP = new CaseId("tip-00000000000000000000000001");
    private static final Ladder LADDER = Ladder.shipped();
    private static final LocalDate OPENED = day("2026-06-01");

    /** Ten days from the first of June: the eleventh, warned from the ninth. */
    private static final Deadline DUE = Shanghai.LAW.open(RowId.T5, OPENED);

    private final Running running = new Running();

    @Test
    void nothingRunsAtFirst() {
        assertThat(running.next(LADDER)).isEmpty();
        assertThat(running.deadline(RowId.T5)).isEmpty();
    }

    @Test
    void nothingIsRecordedInTheLastMomentBeforeTheWarning() {
        running.open(DUE, OPENED);
        assertThat(happenedBy(lastMomentOf("2026-06-09"))).isEmpty();
    }

    @Test
    void theWarningIsRecordedWhenItsDayHasEnded() {
        running.open(DUE, OPENED);
        assertThat(happenedBy(endOf("2026-06-09")))
                .containsExactly(
                        new DeadlineWarned(TIP, DUE, 1, -2, Recipient.OWNER, at("2026-06-09")));
    }

    @Test
    void aDateIsNotOverdueInTheLastMomentOfItsDay() {
        running.open(DUE, OPENED);
        assertThat(running.isOverdue(RowId.T5, lastMomentOf("2026-06-11"))).isFalse();
        assertThat(happenedBy(lastMomentOf("2026-06-11"))).hasSize(1);
    }

    @Test
    void aDateIsOverdueAtTheEndOfItsDay() {
        running.open(DUE, OPENED);
        assertThat(running.isOverdue(RowId.T5, endOf("2026-06-11"))).isTrue();
        assertThat(happenedBy(endOf("2026-06-11")).getLast())
                .isEqualTo(new DeadlineOverdue(TIP, DUE, at("2026-06-11")));
    }

    @Test
    void afterLongDowntimeEverythingIsRecordedOnceInOrderAndAtItsMoment() {
        running.open(DUE, OPENED);
        assertThat(happenedBy(endOf("2026-12-31")))
                .containsExactly(
                        new DeadlineWarned(TIP, DUE, 1, -2, Recipient.OWNER, at("2026-06-09")),
                        new DeadlineOverdue(TIP, DUE, at("2026-06-11")),
                        new DeadlineEscalated(TIP, DUE, 1, 3, Recipient.HEAD, at("2026-06-14")),
                        new DeadlineEscalated(TIP, DUE, 1, 7, Recipient.CITY, at("2026-06-18")),
                        new DeadlineEscalated(
                                TIP, DUE, 1, 15, Recipient.PROVINCE, at("2026-06-26")));
    }

    @Test
    void whatIsRecordedIsNotRecordedAgain() {
        running.open(DUE, OPENED);
        happenedBy(endOf("2026-12-31"));
        assertThat(happenedBy(endOf("2027-12-31"))).isEmpty();
        assertThat(running.next(LADDER)).isEmpty();
    }

    @Test
    void nobodyIsWarnedOfWhatWasPastWhenTheDateBegan() {
        running.open(DUE, day("2026-06-09"));
        assertThat(happenedBy(endOf("2026-06-11")))
                .containsExactly(new DeadlineOverdue(TIP, DUE, at("2026-06-11")));
    }

    @Test
    void aWarningOnTheDayAfterTheDateBeganIsGiven() {
        running.open(DUE, day("2026-06-08"));
        assertThat(happenedBy(endOf("2026-06-09"))).hasSize(1);
    }

    @Test
    void whatIsDueAtOnceIsEscalatedDayByDayWithoutWarning() {
        var atOnce = Shanghai.LAW.open(RowId.T9, OPENED);
        running.open(atOnce, OPENED);
        assertThat(happenedBy(endOf("2026-12-31")))
                .extracting(event -> event.getClass().getSimpleName() + " " + event.at())
                .containsExactly(
                        "DeadlineOverdue 2026-06-01T16:00:00Z",
                        "DeadlineEscalated 2026-06-02T16:00:00Z",
                        "DeadlineEscalated 2026-06-03T16:00:00Z",
                        "DeadlineEscalated 2026-06-04T16:00:00Z");
    }

    @Test
    void theEarliestOfSeveralDatesComesFirst() {
        running.open(DUE, OPENED);
        running.open(Shanghai.LAW.open(RowId.T9, OPENED), OPENED);
        assertThat(running.next(LADDER))
                .hasValueSatisfying(next -> assertThat(next.deadline().row()).isEqualTo(RowId.T9));
    }

    @Test
    void aDateThatWasMetIsNotRecordedAnyMore() {
        running.open(DUE, OPENED);
        running.meet(RowId.T5);
        assertThat(running.deadline(RowId.T5)).isEmpty();
        assertThat(running.isOverdue(RowId.T5, endOf("2026-06-11"))).isFalse();
        assertThat(happenedBy(endOf("2026-12-31"))).isEmpty();
    }

    @Test
    void meetingOneDateLeavesTheOthers() {
        running.open(DUE, OPENED);
        running.open(Shanghai.LAW.open(RowId.T9, OPENED), OPENED);
        running.meet(RowId.T9);
        assertThat(running.deadline(RowId.T5)).contains(DUE);
    }

    @Test
    void meetingAllLeavesNone() {
        running.open(DUE, OPENED);
        running.open(Shanghai.LAW.open(RowId.T9, OPENED), OPENED);
        running.meetAll();
        assertThat(running.next(LADDER)).isEmpty();
    }

    @Test
    void meetingWhatNeverRanChangesNothing() {
        running.meet(RowId.T1);
        running.resume(RowId.T1);
        assertThat(running.dates()).isEmpty();
    }

    @Test
    void whatHadPassedWhenAReporterEndedTheMatterIsOwedAllTheSame() {
        running.open(DUE, OPENED);
        running.meetAll(day("2026-06-12"));
        assertThat(running.deadline(RowId.T5)).isEmpty();
        assertThat(happenedBy(endOf("2026-12-31")))
                .containsExactly(
                        new DeadlineWarned(TIP, DUE, 1, -2, Recipient.OWNER, at("2026-06-09")),
                        new DeadlineOverdue(TIP, DUE, at("2026-06-11")));
    }

    @Test
    void whatEndedOnTheDueDayWasNotOverdue() {
        running.open(DUE, OPENED);
        running.meet(RowId.T5, day("2026-06-11"));
        assertThat(happenedBy(endOf("2026-12-31")))
                .extracting(Object::getClass)
                .isEqualTo(List.of(DeadlineWarned.class));
    }

    @Test
    void aDateThatWasMetAlreadyIsNotMetAgainLater() {
        running.open(DUE, OPENED);
        running.meet(RowId.T5);
        running.meetAll(day("2026-07-31"));
        assertThat(happenedBy(endOf("2026-12-31"))).isEmpty();
    }

    @Test
    void aDateThatRunsOnIsTheSameDate() {
        running.open(DUE, OPENED);
        happenedBy(endOf("2026-06-11"));
        running.meet(RowId.T5);
        running.resume(RowId.T5);
        assertThat(running.deadline(RowId.T5)).contains(DUE);
        assertThat(running.isRecordedOverdue(RowId.T5)).isTrue();
        assertThat(happenedBy(endOf("2026-06-14")))
                .extracting(Object::getClass)
                .isEqualTo(List.of(DeadlineEscalated.class));
    }

    @Test
    void anotherDateOfTheRowBeginsAnew() {
        running.open(DUE, OPENED);
        happenedBy(endOf("2026-06-11"));
        running.open(Shanghai.LAW.open(RowId.T5, day("2026-06-12")), day("2026-06-12"));
        assertThat(running.isRecordedOverdue(RowId.T5)).isFalse();
        assertThat(happenedBy(endOf("2026-06-22"))).hasSize(2);
    }

    @Test
    void theSameDateOpenedAgainKeepsWhatIsRecorded() {
        running.open(DUE, OPENED);
        happenedBy(endOf("2026-06-11"));
        running.open(DUE, day("2026-06-12"));
        assertThat(happenedBy(endOf("2026-06-11"))).isEmpty();
    }

    @Test
    void theStreamsOwnWordForItsPassingCountsToo() {
        running.open(DUE, day("2026-06-09"));
        running.passed(DUE);
        assertThat(running.isRecordedOverdue(RowId.T5)).isTrue();
        assertThat(happenedBy(endOf("2026-06-11"))).isEmpty();
    }

    @Test
    void whatIsRecordedOfAnEarlierDateIsNotOfThisOne() {
        running.open(DUE, day("2026-06-09"));
        running.passed(Shanghai.LAW.open(RowId.T5, day("2026-05-01")));
        assertThat(running.isRecordedOverdue(RowId.T5)).isFalse();
    }

    @Test
    void aProvisionalDateMovesWhenTheCalendarArrives() {
        var was = Shanghai.LAW.open(RowId.T5, day("2026-12-22"));
        assertThat(was).returns(day("2027-01-01"), Deadline::dueOn);
        running.open(was, day("2026-12-22"));
        var now = new Moment(Shanghai.at("2026-12-24T10:00"));

        var moved = new Deadline(RowId.T5, 1, day("2026-12-22"), day("2027-01-04"), 2, false);
        assertThat(running.recounted(TIP, now, withCalendarOf2027()))
                .containsExactly(new DeadlineRecomputed(TIP, was, moved, now.at()));
    }

    @Test
    void aDateThatMovedIsRecordedByItsNewDay() {
        var was = Shanghai.LAW.open(RowId.T5, day("2026-12-22"));
        running.open(was, day("2026-12-22"));
        recount("2026-12-30T10:00");
        assertThat(happenedBy(endOf("2027-01-04")))
                .extracting(DueEvent::at)
                .containsExactly(at("2027-01-02"), at("2027-01-04"));
    }

    @Test
    void aDateThatIsOnlyConfirmedIsNotWarnedOfTwice() {
        var was = Shanghai.LAW.open(RowId.T5, day("2026-12-27"));
        running.open(was, day("2026-12-27"));
        assertThat(happenedBy(endOf("2027-01-04"))).hasSize(1);
        recount("2027-01-05T10:00");
        assertThat(running.deadline(RowId.T5))
                .hasValueSatisfying(now ->
                        assertThat(now)
                                .returns(was.dueOn(), Deadline::dueOn)
                                .returns(false, Deadline::provisional));
        assertThat(happenedBy(endOf("2027-01-05"))).isEmpty();
    }

    @Test
    void aDateIsRecountedOnceOnly() {
        running.open(Shanghai.LAW.open(RowId.T5, day("2026-12-22")), day("2026-12-22"));
        recount("2026-12-24T10:00");
        assertThat(recount("2026-12-24T10:00")).isEmpty();
    }

    @Test
    void anOlderCalendarNeverRecounts() {
        var counted = withCalendarOf2027().open(RowId.T5, day("2027-12-25"));
        assertThat(counted.provisional()).isTrue();
        running.open(counted, day("2027-12-25"));
        assertThat(running.recounted(TIP, endOf("2027-12-26"), Shanghai.LAW)).isEmpty();
    }

    @Test
    void onlyWhatIsOpenAndProvisionalAwaitsACalendar() {
        running.open(DUE, OPENED);
        assertThat(running.awaitsCalendar(2)).isFalse();
        running.open(Shanghai.LAW.open(RowId.T7, day("2026-12-22")), day("2026-12-22"));
        assertThat(running.awaitsCalendar(1)).isFalse();
        assertThat(running.awaitsCalendar(2)).isTrue();
        running.meet(RowId.T7);
        assertThat(running.awaitsCalendar(2)).isFalse();
    }

    @Test
    void itsDatesTellAllOfIt() {
        running.open(DUE, OPENED);
        happenedBy(endOf("2026-06-11"));
        running.open(Shanghai.LAW.open(RowId.T9, OPENED), OPENED);
        running.meet(RowId.T9, day("2026-06-03"));

        var again = Running.of(running.dates());
        assertThat(again.dates()).isEqualTo(running.dates());
        assertThat(again.next(LADDER)).isEqualTo(running.next(LADDER));
    }

    private List<DueEvent> happenedBy(Moment now) {
        var events = new ArrayList<DueEvent>();
        for (var next = running.next(now, LADDER);
                next.isPresent();
                next = running.next(now, LADDER)) {
            var event = next.get().event(TIP);
            running.on(event);
            events.add(event);
        }
        return events;
    }

    private List<DeadlineRecomputed> recount(String local) {
        var events = running.recounted(TIP, new Moment(Shanghai.at(local)), withCalendarOf2027());
        events.forEach(running::on);
        return events;
    }

    /** The first three days of 2027 are off. */
    private static DeadlineRegistry withCalendarOf2027() {
        var holidays =
                Map.of(
                        day("2026-01-01"), "元旦",
                        day("2027-01-01"), "元旦",
                        day("2027-01-02"), "元旦",
                        day("2027-01-03"), "元旦");
        return new DeadlineRegistry(
                Shanghai.LAW.rows(),
                List.of(Shanghai.LAW.calendar(), new WorkingCalendar(2, holidays, Set.of())));
    }

    private static Moment lastMomentOf(String day) {
        return new Moment(Shanghai.lastMomentOf(day(day)));
    }

    private static Moment endOf(String day) {
        return new Moment(CivilTime.endOf(day(day)));
    }

    private static java.time.Instant at(String day) {
        return CivilTime.endOf(day(day));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
