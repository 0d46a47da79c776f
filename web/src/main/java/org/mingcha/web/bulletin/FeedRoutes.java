package org.mingcha.web.bulletin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.bulletin.Bulletin.Filter;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.Parameters;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code GET /exposures.atom}, and the same under {@code /api}. */
@RestController
final class FeedRoutes {

    private static final MediaType ATOM =
            new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    /** A withdrawal must show at once, so a copy is asked about before it is shown again. */
    private static final CacheControl FRESH = CacheControl.maxAge(Duration.ZERO).cachePublic();

    private final Parameters parameters;
    private final Bulletin bulletin;
    private final Items items;

    FeedRoutes(Parameters parameters, Bulletin bulletin, Divisions divisions) {
        this.parameters = parameters;
        this.bulletin = bulletin;
        this.items = new Items(divisions);
    }

    @GetMapping({"/exposures.atom", "/api/exposures.atom"})
    ResponseEntity<byte[]> feed(
            Page page,
            ServerHttpRequest request,
            @RequestParam MultiValueMap<String, String> query) {
        var filter = parameters.read(Filter.class, query);
        var found = bulletin.page(filter).items();
        var site = UriComponentsBuilder.fromUri(request.getURI()).replacePath("").replaceQuery("");
        var feed = new Feed(page.words(), page.language(), site.build().toUriString(), items);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(FRESH)
                .body(feed.of(found, filter, request.getURI().toString()));
    }
}
