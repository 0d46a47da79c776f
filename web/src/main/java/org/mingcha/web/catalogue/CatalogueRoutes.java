package org.mingcha.web.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.DeadlineRow;
import org.mingcha.command.law.Deadlines;
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
    private final Clock clock;

    CatalogueRoutes(Divisions divisions, Deadlines deadlines, Clock clock) {
        this.divisions = divisions;
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
    ResponseEntity<Table<DeadlineRow>> deadlines() {
        return table(deadlines.rows());
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
}
