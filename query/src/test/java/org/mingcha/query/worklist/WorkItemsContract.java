package org.mingcha.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.COUNTY;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.PROVINCE;
import static org.mingcha.query.Cast.SECOND;
import static org.mingcha.query.Cast.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.Cast;
import org.mingcha.query.deadlines.Dates;

/** What every store of work promises. */
public abstract class WorkItemsContract {

    private static final DivisionCode OTHER_CITY = new DivisionCode("370200");
    private static final LocalDate TODAY = day(10);

    protected abstract WorkItems items();

    @Test
    protected void whatWasPutIsFoundWhole() {
        Work work = work(1, COUNTY);
        items().put(work);

        assertThat(items().find(work.item().id())).contains(work);
    }

    @Test
    protected void whatWasNeverPutIsNotFound() {
        assertThat(items().find(Cast.TIP.value())).isEmpty();
    }

    @Test
    protected void puttingTwiceChangesNothing() {
        items().put(work(1, COUNTY));
        items().put(work(1, COUNTY));

        assertThat(indexes(question())).containsExactly(1L);
    }

    @Test
    protected void aLaterPutReplacesTheEarlier() {
        items().put(work(1, COUNTY));
        Work later = new Work(work(1, CITY).item(), Dates.NONE, 9);
        items().put(later);

        assertThat(items().find(later.item().id())).contains(later);
    }

    @Test
    protected void theNewestComesFirst() {
        putAll(work(2, COUNTY), work(1, COUNTY), work(3, COUNTY));

        assertThat(indexes(question())).containsExactly(3L, 2L, 1L);
    }

    @Test
    protected void otherSubjectsStayOut() {
        putAll(work(1, COUNTY), with(2, COUNTY, Subject.ORDER, "ISSUED", "厂", Optional.empty()));

        assertThat(indexes(question())).containsExactly(1L);
    }

    @Test
    protected void aDivisionShowsItselfAndWhatLiesBelow() {
        putAll(work(1, COUNTY), work(2, CITY), work(3, OTHER_CITY), work(4, PROVINCE));

        assertThat(indexes(within(COUNTY))).containsExactly(1L);
        assertThat(indexes(within(CITY))).containsExactly(2L, 1L);
        assertThat(indexes(within(PROVINCE))).containsExactly(4L, 3L, 2L, 1L);
        assertThat(indexes(within(OTHER_CITY))).containsExactly(3L);
    }

    @Test
    protected void aStatusShowsOnlyItsOwn() {
        putAll(work(1, COUNTY), with(2, COUNTY, Subject.TIP, "ACCEPTED", "厂", Optional.empty()));

        assertThat(indexes(filter(Optional.of("ACCEPTED"), none(), none(), none(), none())))
                .containsExactly(2L);
    }

    @Test
    protected void aSectorShowsOnlyItsOwn() {
        putAll(work(1, COUNTY));

        assertThat(
                        indexes(
                                filter(
                                        none(),
                                        Optional.of(Sector.DANGEROUS_CHEMICALS),
                                        none(),
                                        none(),
                                        none())))
                .containsExactly(1L);
        assertThat(indexes(filter(none(), Optional.of(Sector.RAIL), none(), none(), none())))
                .isEmpty();
    }

    @Test
    protected void whatIsDueTodayIsNotOverdue() {
        putAll(
                dueOn(1, TODAY.minusDays(1)),
                dueOn(2, TODAY),
                dueOn(3, TODAY.plusDays(1)),
                work(4, COUNTY));

        assertThat(indexes(filter(none(), none(), Optional.of(true), none(), none())))
                .containsExactly(1L);
        assertThat(indexes(filter(none(), none(), Optional.of(false), none(), none())))
                .containsExactly(4L, 3L, 2L);
        assertThat(indexes(question())).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    protected void anOfficerSeesWhatIsAssignedToThem() {
        putAll(owned(1, List.of(FIRST)), owned(2, List.of(FIRST, SECOND)), owned(3, List.of()));

        assertThat(indexes(filter(none(), none(), none(), Optional.of(FIRST), none())))
                .containsExactly(2L, 1L);
        assertThat(indexes(filter(none(), none(), none(), Optional.of(SECOND), none())))
                .containsExactly(2L);
    }

    @Test
    protected void aUnitIsFoundByAnyPartOfItsName() {
        putAll(
                with(1, COUNTY, Subject.TIP, "REGISTERED", "东港化工(一厂)", Optional.empty()),
                with(2, COUNTY, Subject.TIP, "REGISTERED", "西港化工", Optional.empty()));

        assertThat(indexes(filter(none(), none(), none(), none(), Optional.of("港化工"))))
                .containsExactly(2L, 1L);
        assertThat(indexes(filter(none(), none(), none(), none(), Optional.of("(一"))))
                .containsExactly(1L);
        assertThat(indexes(filter(none(), none(), none(), none(), Optional.of(".*")))).isEmpty();
    }

    @Test
    protected void pagesShowEverythingOnceWhateverIsAddedMeanwhile() {
        IntStream.rangeClosed(1, 7).forEach(index -> items().put(work(index, COUNTY)));
        List<Long> seen = new ArrayList<>();
        OptionalLong cursor = OptionalLong.empty();
        int added = 8;
        do {
            WorkPage page = items().page(page(cursor, 3));
            page.items().forEach(item -> seen.add(item.index()));
            items().put(work(added++, COUNTY));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    protected void aPageThatIsJustFullIsTheLast() {
        putAll(work(1, COUNTY), work(2, COUNTY), work(3, COUNTY));

        assertThat(items().page(page(OptionalLong.empty(), 3)).next()).isEmpty();
        assertThat(items().page(page(OptionalLong.empty(), 2)).next()).hasValue(2L);
    }

    @Test
    protected void nothingIsLeftAfterClearing() {
        putAll(work(1, COUNTY));
        items().clear();

        assertThat(indexes(question())).isEmpty();
    }

    private void putAll(Work... works) {
        for (Work work : works) {
            items().put(work);
        }
    }

    private List<Long> indexes(FindWork question) {
        return items().page(question).items().stream().map(WorkItem::index).toList();
    }

    private static FindWork question() {
        return filter(none(), none(), none(), none(), none());
    }

    private static FindWork within(DivisionCode division) {
        return new FindWork(
                Subject.TIP,
                division,
                none(),
                none(),
                none(),
                none(),
                none(),
                TODAY,
                OptionalLong.empty(),
                200);
    }

    private static FindWork page(OptionalLong before, int size) {
        return new FindWork(
                Subject.TIP, CITY, none(), none(), none(), none(), none(), TODAY, before, size);
    }

    private static FindWork filter(
            Optional<String> status,
            Optional<Sector> sector,
            Optional<Boolean> overdue,
            Optional<OfficerId> owner,
            Optional<String> unit) {
        return new FindWork(
                Subject.TIP,
                CITY,
                status,
                sector,
                overdue,
                owner,
                unit,
                TODAY,
                OptionalLong.empty(),
                200);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Work work(long index, DivisionCode division) {
        return with(index, division, Subject.TIP, "REGISTERED", "厂", Optional.empty());
    }

    private static Work dueOn(long index, LocalDate dueOn) {
        return with(index, COUNTY, Subject.TIP, "REGISTERED", "厂", Optional.of(dueOn));
    }

    private static Work owned(long index, List<OfficerId> owners) {
        return work(index, COUNTY, Subject.TIP, "VERIFYING", "厂", Optional.empty(), owners);
    }

    private static Work with(
            long index,
            DivisionCode division,
            Subject subject,
            String status,
            String unit,
            Optional<LocalDate> dueOn) {
        return work(index, division, subject, status, unit, dueOn, List.of());
    }

    private static Work work(
            long index,
            DivisionCode division,
            Subject subject,
            String status,
            String unit,
            Optional<LocalDate> dueOn,
            List<OfficerId> owners) {
        char name = (char) ('a' + index % 8);
        return new Work(
                new WorkItem(
                        subject,
                        index,
                        "work-" + index,
                        "number-" + index,
                        Optional.of(Cast.tip(name)),
                        Optional.empty(),
                        new UnitName(unit),
                        division,
                        Optional.of(Sector.DANGEROUS_CHEMICALS),
                        status,
                        true,
                        false,
                        day(1),
                        dueOn,
                        owners),
                Dates.NONE,
                index);
    }
}
