package org.mingcha.web.audit;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.read.Parameters;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * The ledger as it is stored, for the auditor: straight from there, so that nothing can be missing
 * that a projection has not seen.
 */
@RestController
@RequestMapping("/api/audit")
final class AuditRoutes {

    private final Parameters parameters;
    private final LedgerEvents ledger;

    AuditRoutes(Parameters parameters, LedgerEvents ledger) {
        this.parameters = parameters;
        this.ledger = ledger;
    }

    @GetMapping(path = "/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<String> events(@RequestParam MultiValueMap<String, String> query) {
        var filter = parameters.read(EventFilter.class, query);
        return Flux.fromStream(() -> filter.of(ledger).map(event -> EventLine.of(event) + "\n"))
                .subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping(path = "/streams/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String stream(
            @PathVariable("id") String id, @RequestParam MultiValueMap<String, String> query) {
        var asOf = parameters.read(Then.class, query).asOf();
        try (var events = ledger.of(id)) {
            var then =
                    events.filter(event -> asOf.map(until -> until.covers(event)).orElse(true))
                            .toList();
            if (then.isEmpty()) {
                throw new NotThere();
            }
            return then.stream().map(EventLine::of).collect(joining(",", "{\"events\":[", "]}"));
        }
    }

    record Then(Optional<AsOf> asOf) {}
}
