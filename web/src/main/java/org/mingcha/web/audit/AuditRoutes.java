package org.mingcha.web.audit;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.answer.AnswerJson;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.mingcha.web.read.InvalidFields;
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
    private final Past past;
    private final Clock clock;

    AuditRoutes(Parameters parameters, LedgerEvents ledger, Past past, Clock clock) {
        this.parameters = parameters;
        this.ledger = ledger;
        this.past = past;
        this.clock = clock;
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
        try (var all = ledger.of(id)) {
            var events = asOf.map(until -> until.of(all)).orElseGet(all::toList);
            if (events.isEmpty()) {
                throw new NotThere();
            }
            return told(events, day(asOf, events.getLast()));
        }
    }

    /** The events stay as they are stored, to the letter: their entries are made of that. */
    private String told(List<StoredEvent> events, LocalDate day) {
        var last = events.getLast();
        var state =
                past.of(last.stream(), last.index() + 1)
                        .map(work -> ",\"state\":" + AnswerJson.text(CaseThen.of(work, day)))
                        .orElse("");
        return events.stream()
                .map(EventLine::of)
                .collect(
                        joining(
                                ",",
                                "{\"stream\":%s,\"kind\":%s%s,\"events\":["
                                        .formatted(
                                                AnswerJson.text(last.stream()),
                                                AnswerJson.text(last.kind()),
                                                state),
                                "]}"));
    }

    /** At an index it is the day of the event that stood there. */
    private LocalDate day(Optional<AsOf> asOf, StoredEvent last) {
        return asOf.map(until -> until.moment().map(AuditRoutes::day).orElse(AsOf.dayOf(last)))
                .orElseGet(() -> CivilTime.today(clock));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, CivilTime.ZONE);
    }

    @GetMapping("/as-of")
    OpenThen asOf(@RequestParam MultiValueMap<String, String> query) {
        var asked = parameters.read(Asked.class, query);
        var at = Instant.parse(asked.at().text());
        if (at.isAfter(clock.instant())) {
            throw new InvalidFields("at", "future");
        }
        var open = past.openAt(at);
        return new OpenThen(
                at,
                asked.division(),
                open.events(),
                open.cases().stream()
                        .filter(work -> asked.covers(work.item().division()))
                        .map(work -> CaseThen.of(work, day(at)))
                        .toList());
    }

    record Then(Optional<AsOf> asOf) {}

    /** A moment as ISO-8601 has it, in UTC. */
    record At(String text) {

        At {
            text = text.strip();
            try {
                Instant.parse(text);
            } catch (DateTimeException e) {
                throw new Invalid("instant");
            }
        }
    }

    record Asked(At at, Optional<DivisionCode> division) {

        boolean covers(DivisionCode place) {
            return division.map(asked -> asked.covers(place)).orElse(true);
        }
    }

    /**
     * What was open at a moment.
     *
     * @param events how many had happened
     */
    record OpenThen(
            Instant at, Optional<DivisionCode> division, long events, List<CaseThen> open) {}
}
