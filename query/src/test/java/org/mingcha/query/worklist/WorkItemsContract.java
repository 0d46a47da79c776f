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
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    protected void openWorkOfAnOwnerIsFoundWhereverItLies() {
        var near = owned(1, COUNTY, true, FIRST);
        var far = owned(2, OTHER_CITY, true, SECOND, FIRST);
        items().put(near);
        items().put(far);
        items().put(owned(3, COUNTY, false, FIRST));

        assertThat(items().openOf(FIRST)).containsExactlyInAnyOrder(near, far);
        assertThat(items().openOf(Cast.HEAD)).isEmpty();
    }

    private static Work owned(long index, DivisionCode place, boolean open, OfficerId... owners) {
        return work(
                index,
                place,
                Subject.HAZARD,
                "REGISTERED",
                open,
                "厂",
                Optional.empty(),
                List.of(owners));
    }

    @Test
    protected void whoLeftHasLeftUntilTheyComeBack() {
        assertThat(items().hasLeft(FIRST)).isFalse();

        items().left(FIRST, true);
        items().left(FIRST, true);
        assertThat(items().hasLeft(FIRST)).isTrue();
        assertThat(items().hasLeft(SECOND)).isFalse();

        items().left(FIRST, false);
        assertThat(items().hasLeft(FIRST)).isFalse();
    }

    @Test
    protected void clearedItKnowsNobodyWhoLeft() {
        items().left(FIRST, true);
        items().clear();

        assertThat(items().hasLeft(FIRST)).isFalse();
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
    protected void theEarliestDateComesFirstAndWhatHasNoneLast() {
        putAll(work(1, COUNTY), dueOn(2, TODAY), dueOn(3, TODAY.minusDays(3)), dueOn(4, TODAY));

        assertThat(indexes(ordered(WorkOrder.DUE))).containsExactly(3L, 4L, 2L, 1L);
    }

    @Test
    protected void theOldestComesFirstWhereThatIsAsked() {
        putAll(work(2, COUNTY), work(1, COUNTY), work(3, COUNTY));

        assertThat(indexes(ordered(WorkOrder.OLDEST))).containsExactly(1L, 2L, 3L);
    }

    @Test
    protected void unitsStandByTheirNames() {
        putAll(called(1, "B"), called(2, "A"), called(3, "B"));

        assertThat(indexes(ordered(WorkOrder.UNIT))).containsExactly(2L, 3L, 1L);
    }

    @Test
    protected void statesStandAsACaseGoes() {
        putAll(inState(1, "VERIFYING"), inState(2, "REGISTERED"), inState(3, "ACCEPTED"));

        assertThat(indexes(ordered(WorkOrder.STATUS))).containsExactly(2L, 3L, 1L);
    }

    @ParameterizedTest
    @EnumSource(WorkOrder.class)
    protected void pagesInAnyOrderShowEverythingOnce(WorkOrder order) {
        putAll(dueOn(1, TODAY), work(2, COUNTY), called(3, "B"), inState(4, "ACCEPTED"));
        putAll(dueOn(5, TODAY), work(6, COUNTY), called(7, "A"), inState(8, "ACCEPTED"));
        List<Long> seen = new ArrayList<>();
        var last = Optional.<WorkItem>empty();
        boolean more = true;
        while (more) {
            WorkPage page = items().page(after(order, last));
            page.items().forEach(item -> seen.add(item.index()));
            last = Optional.of(page.items().getLast());
            more = page.next().isPresent();
        }

        assertThat(seen).isEqualTo(indexes(ordered(order))).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    protected void anyOfSeveralStatesIsFound() {
        putAll(inState(1, "VERIFYING"), inState(2, "REGISTERED"), inState(3, "ACCEPTED"));

        var two = Narrowing.ofStatuses(Set.of("VERIFYING", "ACCEPTED"));
        assertThat(indexes(narrowed(two))).containsExactly(3L, 1L);
    }

    @Test
    protected void whatIsClosedIsNotOpen() {
        putAll(work(1, COUNTY), closed(2));

        assertThat(indexes(narrowed(Narrowing.OPEN))).containsExactly(1L);
        assertThat(indexes(narrowed(Narrowing.NONE))).containsExactly(2L, 1L);
    }

    @Test
    protected void theDaysAskedForAreIncluded() {
        putAll(dueOn(1, TODAY.minusDays(1)), dueOn(2, TODAY), dueOn(3, TODAY.plusDays(1)));
        putAll(dueOn(4, TODAY.plusDays(2)), work(5, COUNTY));

        assertThat(indexes(narrowed(Narrowing.due(TODAY, TODAY.plusDays(1)))))
                .containsExactly(3L, 2L);
    }

    @Test
    protected void whatWasSentBackIsTheOwnersOrAnybodys() {
        putAll(sentBack(owned(1, List.of(FIRST))), sentBack(owned(2, List.of(SECOND))));
        putAll(sentBack(owned(3, List.of())), owned(4, List.of(FIRST)));

        assertThat(indexes(narrowed(Narrowing.returnedTo(FIRST)))).containsExactly(3L, 1L);
    }

    @Test
    protected void countingTakesAllPagesAndEndsWhereItIsTold() {
        putAll(work(1, COUNTY), work(2, COUNTY), work(3, COUNTY), work(4, OTHER_CITY));

        assertThat(items().count(page(OptionalLong.of(2), 1), 10)).isEqualTo(3);
        assertThat(items().count(question(), 2)).isEqualTo(2);
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

    private static FindWork ordered(WorkOrder order) {
        return asking(Narrowing.NONE, order, Optional.empty(), 200);
    }

    private static FindWork narrowed(Narrowing to) {
        return asking(to, WorkOrder.NEWEST, Optional.empty(), 200);
    }

    private static FindWork after(WorkOrder order, Optional<WorkItem> last) {
        return asking(Narrowing.NONE, order, last, 3);
    }

    private static FindWork asking(
            Narrowing to, WorkOrder order, Optional<WorkItem> last, int size) {
        return new FindWork(
                Subject.TIP,
                CITY,
                none(),
                none(),
                none(),
                none(),
                none(),
                TODAY,
                last.map(item -> OptionalLong.of(item.index())).orElse(OptionalLong.empty()),
                size,
                none(),
                to,
                order,
                last.map(order::key));
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

    private static Work called(long index, String unit) {
        return with(index, COUNTY, Subject.TIP, "REGISTERED", unit, Optional.empty());
    }

    private static Work inState(long index, String state) {
        return with(index, COUNTY, Subject.TIP, state, "厂", Optional.empty());
    }

    private static Work sentBack(Work work) {
        return new Work(work.item(), work.dates(), work.seen(), true);
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
        return work(index, division, subject, status, true, unit, dueOn, owners);
    }

    private static Work closed(long index) {
        return work(
                index, COUNTY, Subject.TIP, "ARCHIVED", false, "厂", Optional.empty(), List.of());
    }

    private static Work work(
            long index,
            DivisionCode division,
            Subject subject,
            String status,
            boolean open,
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
                        open,
                        false,
                        day(1),
                        dueOn,
                        owners),
                Dates.NONE,
                index);
    }
}
