package org.mingcha.web.statistics;

import java.time.Duration;
import java.util.Optional;
import org.mingcha.web.answer.Listed;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.statistics.Figures.Day;
import org.mingcha.web.statistics.Figures.Filter;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/statistics}. */
@RestController
final class StatisticsRoutes {

    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofMinutes(5));

    private final Parameters parameters;
    private final Figures figures;

    StatisticsRoutes(Parameters parameters, Figures figures) {
        this.parameters = parameters;
        this.figures = figures;
    }

    @GetMapping("/api/statistics")
    ResponseEntity<Listed<Day>> list(@RequestParam MultiValueMap<String, String> query) {
        var days = figures.of(parameters.read(Filter.class, query));
        return ResponseEntity.ok()
                .cacheControl(A_WHILE.cachePublic())
                .body(new Listed<>(days, Optional.empty()));
    }
}
