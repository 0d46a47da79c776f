package org.mingcha.web.bulletin;

import java.time.Duration;
import org.mingcha.web.answer.Listed;
import org.mingcha.web.bulletin.Bulletin.Filter;
import org.mingcha.web.bulletin.Bulletin.Published;
import org.mingcha.web.read.Parameters;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/exposures}. */
@RestController
final class ExposureRoutes {

    /** A withdrawal must show at once, so a copy is asked about before it is shown again. */
    private static final CacheControl FRESH = CacheControl.maxAge(Duration.ZERO).cachePublic();

    private final Parameters parameters;
    private final Bulletin bulletin;

    ExposureRoutes(Parameters parameters, Bulletin bulletin) {
        this.parameters = parameters;
        this.bulletin = bulletin;
    }

    @GetMapping("/api/exposures")
    ResponseEntity<Listed<Published>> list(@RequestParam MultiValueMap<String, String> query) {
        var filter = parameters.read(Filter.class, query);
        return ResponseEntity.ok().cacheControl(FRESH).body(bulletin.page(filter));
    }
}
