package org.mingcha.web.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.due.Rung;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.DeadlineRow;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.WorkingCalendar;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.RuleEdition;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.Division;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.tipoff.TipKind;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/catalogue/…}: each table with the day for which it holds. */
@RestController
@RequestMapping("/api/catalogue")
final class CatalogueRoutes {

    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    private final Divisions divisions;
    private final Deadlines deadlines;
    private final Ladder ladder;
    private final RewardRules rewardRules;
    private final Clock clock;

    CatalogueRoutes(
            Divisions divisions,
            Deadlines deadlines,
            Ladder ladder,
            RewardRules rewardRules,
            Clock clock) {
        this.rewardRules = rewardRules;
        this.divisions = divisions;
        this.ladder = ladder;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/divisions")
    ResponseEntity<Table<Division>> divisions() {
        return table(divisions.on(CivilTime.today(clock)));
    }

    @GetMapping("/sectors")
    ResponseEntity<Table<SectorRow>> sectors() {
        return table(
                Arrays.stream(Sector.values())
                        .map(sector -> new SectorRow(sector, sector.handledHere()))
                        .toList());
    }

    @GetMapping("/kinds")
    ResponseEntity<Table<KindRow>> kinds() {
        return table(Arrays.stream(TipKind.values()).map(KindRow::new).toList());
    }

    /** Every version of every row, also those that are no longer used. */
    @GetMapping("/deadlines")
    ResponseEntity<Table<LimitRow>> deadlines() {
        return table(deadlines.rows().stream().map(LimitRow::of).toList());
    }

    /** Every version of every rung; those without a row are for all that have none of their own. */
    @GetMapping("/escalations")
    ResponseEntity<Table<Rung>> escalations() {
        return table(ladder.all());
    }

    /** Every version of the working calendar, and the years that it knows. */
    @GetMapping("/calendars")
    ResponseEntity<Table<CalendarRow>> calendars() {
        return table(deadlines.calendars().stream().map(CalendarRow::of).toList());
    }

    /** Every version of every reward rule; what no text was obtained for has no figure. */
    @GetMapping("/reward-rules")
    ResponseEntity<Table<RuleEdition>> rewardRules() {
        return table(rewardRules.all());
    }

    private <T> ResponseEntity<Table<T>> table(List<T> rows) {
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .body(new Table<>(CivilTime.today(clock), rows, Optional.empty()));
    }

    /** A table has one page. */
    record Table<T>(LocalDate asOf, List<T> items, Optional<String> next) {}

    record SectorRow(Sector code, boolean handledHere) {}

    record KindRow(TipKind code) {}

    record CalendarRow(int version, SortedSet<Integer> publishedYears) {

        static CalendarRow of(WorkingCalendar calendar) {
            return new CalendarRow(calendar.version(), calendar.publishedYears());
        }
    }

    /**
     * A version of a row.
     *
     * @param start the event whose day starts the count; several are divided by {@code |}
     * @param trigger the same
     */
    record LimitRow(
            RowId id,
            int version,
            String start,
            String trigger,
            int limit,
            DeadlineRow.Unit unit,
            CalendarUse calendar,
            String source,
            String evidence,
            LocalDate from,
            Optional<LocalDate> to) {

        static LimitRow of(DeadlineRow row) {
            return new LimitRow(
                    row.id(),
                    row.version(),
                    row.trigger(),
                    row.trigger(),
                    row.limit(),
                    row.unit(),
                    CalendarUse.of(row.unit()),
                    row.source(),
                    row.evidence(),
                    row.from(),
                    row.to());
        }
    }

    /** What the working calendar is asked. */
    enum CalendarUse {
        /** Which days are worked: only those are counted. */
        EVERY_DAY,
        /** Whether the last day is worked: else a later one takes its place. */
        LAST_DAY,
        NOTHING;

        static CalendarUse of(DeadlineRow.Unit unit) {
            return switch (unit) {
                case WORKING_DAYS -> EVERY_DAY;
                case DAYS, YEARS -> LAST_DAY;
                case AT_ONCE, HOURS, MINUTES, DAY_OF_YEAR, BY_ACT -> NOTHING;
            };
        }
    }
}
