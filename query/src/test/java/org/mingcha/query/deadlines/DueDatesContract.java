package org.mingcha.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.COUNTY;
import static org.mingcha.query.Cast.PROVINCE;
import static org.mingcha.query.Cast.UNIT;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.RowId;
import org.mingcha.command.place.DivisionCode;

/** What every store of dates promises. */
public abstract class DueDatesContract {

    private static final Foresight LAW =
            new Foresight(Ladder.shipped(), DeadlineRegistry.published());
    private static final DivisionCode OTHER_CITY = new DivisionCode("370200");

    protected abstract DueDates dates();

    @Test
    protected void aDocketIsFoundWhole() {
        Docket docket = docket("tip-1", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 6)));
        dates().put(docket);

        assertThat(dates().find("tip-1")).contains(docket);
        assertThat(dates().find("tip-2")).isEmpty();
    }

    @Test
    protected void aDocketWithoutDatesIsFoundToo() {
        dates().put(docket("hazard-1", COUNTY, Dates.NONE));

        assertThat(dates().find("hazard-1")).isPresent();
        assertThat(ids(all())).isEmpty();
    }

    @Test
    protected void puttingTwiceChangesNothing() {
        Docket docket = docket("tip-1", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 6)));
        dates().put(docket);
        dates().put(docket);

        assertThat(ids(all())).containsExactly("tip-1/T1");
    }

    @Test
    protected void aDateThatMovedStandsOnceOnItsNewDay() {
        dates().put(
                        docket(
                                "order-1",
                                COUNTY,
                                Dates.NONE.open(RowId.RECTIFICATION, day(1), day(5))));
        dates().put(
                        docket(
                                "order-1",
                                COUNTY,
                                Dates.NONE.open(RowId.RECTIFICATION, day(2), day(9))));

        assertThat(page(all()).items()).singleElement().returns(day(9), DueDate::dueOn);
    }

    @Test
    protected void aDateThatWasMetIsGone() {
        Dates open = Dates.NONE.open(due(RowId.T1, 1, 6)).open(due(RowId.T3, 1, 60));
        dates().put(docket("tip-1", COUNTY, open));
        dates().put(docket("tip-1", COUNTY, open.meet(RowId.T1)));

        assertThat(ids(all())).containsExactly("tip-1/T3");
    }

    @Test
    protected void theEarliestComesFirstAndWithinADayTheIdDecides() {
        dates().put(docket("tip-2", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 6))));
        dates().put(docket("tip-1", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 6))));
        dates().put(docket("tip-3", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 2))));

        assertThat(ids(all())).containsExactly("tip-3/T1", "tip-1/T1", "tip-2/T1");
    }

    @Test
    protected void aDivisionShowsItselfAndWhatLiesBelow() {
        dates().put(docket("tip-1", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 6))));
        dates().put(docket("tip-2", OTHER_CITY, Dates.NONE.open(due(RowId.T1, 1, 6))));

        assertThat(ids(question(CITY, Optional.empty(), Optional.empty(), 200)))
                .containsExactly("tip-1/T1");
        assertThat(ids(question(PROVINCE, Optional.empty(), Optional.empty(), 200))).hasSize(2);
    }

    @Test
    protected void whatIsDueTodayIsNotOverdue() {
        threeDays();

        assertThat(ids(question(CITY, Optional.of(true), Optional.empty(), 200)))
                .containsExactly("tip-a/T1");
        assertThat(ids(question(CITY, Optional.of(false), Optional.empty(), 200)))
                .containsExactly("tip-b/T1", "tip-c/T1");
    }

    @Test
    protected void aStreamIsBehindFromTheDayAfterSomethingHappened() {
        dates().put(docket("tip-1", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 8))));

        assertThat(behind(day(6), Optional.empty(), 5)).isEmpty();
        assertThat(behind(day(7), Optional.empty(), 5))
                .containsExactly(new Behind("tip-1", day(6)));
    }

    @Test
    protected void aStreamOfWhichAllIsRecordedOrNothingIsOpenIsNeverBehind() {
        var due = due(RowId.R2, 1, 8);
        dates().put(docket("tip-1", COUNTY, Dates.NONE.open(due).record(due)));
        dates().put(docket("tip-2", COUNTY, Dates.NONE.open(due).meetAll()));
        dates().put(docket("tip-3", COUNTY, Dates.NONE));

        assertThat(behind(day(300), Optional.empty(), 5)).isEmpty();
    }

    @Test
    protected void theLongestBehindComesFirstAndTheCursorGoesOn() {
        for (int i = 0; i < 5; i++) {
            var due = due(RowId.T9, 1, 5 - i / 2);
            dates().put(docket("tip-" + i, COUNTY, Dates.NONE.open(due)));
        }
        var first = behind(day(20), Optional.empty(), 2);
        var second = behind(day(20), Optional.of(first.getLast().cursor()), 2);
        var third = behind(day(20), Optional.of(second.getLast().cursor()), 2);

        assertThat(Stream.of(first, second, third).flatMap(List::stream).map(Behind::stream))
                .containsExactly("tip-4", "tip-2", "tip-3", "tip-0", "tip-1");
    }

    @Test
    protected void whatWasForeseenByAnotherLawIsFoundAndForeseenAgain() {
        var other = docket("tip-1", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 8)));
        var old = new Docket("tip-1", UNIT, COUNTY, other.dates(), Optional.empty(), "old", 3);
        dates().put(old);
        dates().put(docket("tip-2", COUNTY, Dates.NONE));

        assertThat(dates().foreseenOtherwise(other.law(), 5)).containsExactly(old);
        dates().foresee(other);
        assertThat(dates().foreseenOtherwise(other.law(), 5)).isEmpty();
        assertThat(behind(day(20), Optional.empty(), 5)).hasSize(1);
    }

    @Test
    protected void foreseeingAgainUndoesNoEventThatWasSeenMeanwhile() {
        var before = docket("tip-1", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 8)));
        var now = Docket.of("tip-1", UNIT, COUNTY, before.dates().meetAll(), LAW, 4);
        dates().put(now);
        dates().foresee(before);

        assertThat(dates().find("tip-1")).contains(now);
    }

    @Test
    protected void pagesShowEverythingOnceWhateverIsAddedMeanwhile() {
        for (char name : "abcdefg".toCharArray()) {
            dates().put(docket("tip-" + name, COUNTY, Dates.NONE.open(due(RowId.T1, 1, 6))));
        }
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            DuePage page = page(question(CITY, Optional.empty(), cursor, 3));
            page.items().forEach(date -> seen.add(date.stream()));
            dates().put(
                            docket(
                                    "tip-0" + seen.size(),
                                    COUNTY,
                                    Dates.NONE.open(due(RowId.T1, 1, 2))));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen)
                .containsExactly("tip-a", "tip-b", "tip-c", "tip-d", "tip-e", "tip-f", "tip-g");
    }

    @Test
    protected void aCursorGoesOnInsideTheOverdueOnes() {
        threeDays();
        dates().put(docket("tip-0", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 8))));

        DuePage first = page(question(CITY, Optional.of(true), Optional.empty(), 1));
        DuePage second = page(question(CITY, Optional.of(true), first.next(), 1));

        assertThat(first.items()).extracting(DueDate::stream).containsExactly("tip-0");
        assertThat(second.items()).extracting(DueDate::stream).containsExactly("tip-a");
        assertThat(second.next()).isEmpty();
    }

    @Test
    protected void nothingIsLeftAfterClearing() {
        threeDays();
        dates().clear();

        assertThat(ids(all())).isEmpty();
        assertThat(dates().find("tip-a")).isEmpty();
    }

    /** One due yesterday, one today, one tomorrow; today is the tenth. */
    private void threeDays() {
        dates().put(docket("tip-a", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 9))));
        dates().put(docket("tip-b", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 10))));
        dates().put(docket("tip-c", COUNTY, Dates.NONE.open(due(RowId.T1, 1, 11))));
    }

    private List<Behind> behind(LocalDate today, Optional<String> after, int limit) {
        return dates().behind(new FindBehind(today, after, limit));
    }

    private DuePage page(FindDueDates question) {
        return dates().page(question);
    }

    private List<String> ids(FindDueDates question) {
        return page(question).items().stream().map(DueDate::id).toList();
    }

    private static FindDueDates all() {
        return question(PROVINCE, Optional.empty(), Optional.empty(), 200);
    }

    private static FindDueDates question(
            DivisionCode within, Optional<Boolean> overdue, Optional<String> after, int size) {
        return new FindDueDates(within, overdue, day(10), after, size);
    }

    private static Docket docket(String stream, DivisionCode division, Dates dates) {
        return Docket.of(stream, UNIT, division, dates, LAW, 3);
    }
}
