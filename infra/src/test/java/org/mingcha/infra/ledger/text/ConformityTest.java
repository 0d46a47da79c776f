package org.mingcha.infra.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.FromReporter;
import org.mingcha.infra.ledger.text.Conformity.Part;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

class ConformityTest {

    sealed interface Event {

        record Said(String text, int zebra, List<String> all, Optional<Long> more)
                implements Event {}

        record Told(LocalDate on) implements Event, FromReporter {}
    }

    private static final StoredNames NAMES = new StoredNames(List.of(Event.class));
    private static final Event SAID =
            new Event.Said("好 \"x\" \n\u000b/", 1, List.of("b", "a"), Optional.of(7L));
    private static final Event TOLD = new Event.Told(LocalDate.parse("2026-11-23"));
    private static final Map<String, ?> OFFICIAL = Map.of("officer", "o-1", "attempt", 2);

    private final Conformity conformity = new Conformity(NAMES);

    private static StoredEvent written(Event event, Map<String, ?> metadata) {
        var message =
                new GenericDomainEventMessage<>(
                        "Thing",
                        "a",
                        0,
                        new GenericMessage<>(
                                UUID.randomUUID().toString(), event, MetaData.from(metadata)),
                        () -> Instant.parse("2026-11-23T01:02:03.450Z"));
        var commit = new Transcriber(NAMES, _ -> new byte[32]).commit(List.of(message));
        var stored = commit.events().getFirst();
        return new StoredEvent(
                0,
                commit.stream(),
                commit.kind(),
                0,
                stored.id(),
                stored.name(),
                stored.revision(),
                stored.time(),
                stored.payload(),
                stored.metadata(),
                stored.salt().getData());
    }

    private void fits(StoredEvent event) {
        assertThat(conformity.misfit(event)).isEmpty();
    }

    private void misfits(Part part, StoredEvent event) {
        assertThat(conformity.misfit(event)).contains(part);
    }

    private static StoredEvent payload(String payload) {
        return changed(
                written(SAID, Map.of()), "Said", "1", "2026-11-23T01:02:03.450Z", payload, "{}");
    }

    private static StoredEvent metadata(Event event, String metadata) {
        var it = written(event, Map.of());
        return changed(it, it.name(), it.revision(), it.time(), it.payload(), metadata);
    }

    private static StoredEvent time(Event event, String time) {
        var it = written(event, Map.of());
        return changed(it, it.name(), it.revision(), time, it.payload(), it.metadata());
    }

    private static StoredEvent named(String name, String revision) {
        var it = written(SAID, Map.of());
        return changed(it, name, revision, it.time(), it.payload(), it.metadata());
    }

    private static StoredEvent changed(
            StoredEvent it,
            String name,
            String revision,
            String time,
            String payload,
            String metadata) {
        return new StoredEvent(
                0, "a", "Thing", 0, it.id(), name, revision, time, payload, metadata, it.salt());
    }

    private static StoredEvent identified(String id, byte[] salt) {
        var it = written(SAID, Map.of());
        return new StoredEvent(
                0, "a", "Thing", 0, id, "Said", "1", it.time(), it.payload(), "{}", salt);
    }

    @Test
    void whatIsWrittenFits() {
        fits(written(SAID, OFFICIAL));
        fits(written(TOLD, Map.of("traceId", UUID.randomUUID().toString())));
        fits(written(TOLD, Map.of()));
    }

    @Test
    void anUnknownNameOrRevisionIsFound() {
        misfits(Part.NAME, named("Unsaid", "1"));
        misfits(Part.NAME, named("Said", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "\"text\"",
                "{\"all\":[],\"text\":\"x\"}",
                "{\"all\":[],\"other\":1,\"text\":\"x\",\"zebra\":1}",
                "{\"all\":[],\"text\":\"x\",\"zebra\":\"1\"}",
                "{\"all\":[],\"text\":\"x\",\"zebra\":1}x"
            })
    void aPayloadThatIsNotOfItsNameIsFound(String payload) {
        misfits(Part.PAYLOAD, payload(payload));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"x\",\"all\":[],\"zebra\":1}",
                "{\"all\":[], \"text\":\"x\",\"zebra\":1}",
                "{\"all\":[],\"text\":\"\\u0078\",\"zebra\":1}",
                "{\"all\":[],\"text\":\"\\u000B\",\"zebra\":1}",
                "{\"all\":[],\"text\":\"\\/\",\"zebra\":1}",
                "{\"all\":[],\"text\":\"x\",\"zebra\":1e0}",
                "{\"all\":[],\"more\":null,\"text\":\"x\",\"zebra\":1}",
                "{\"all\":[],\"text\":\"x\",\"zebra\":1}\n"
            })
    void aPayloadThatIsNotCanonicalIsFound(String payload) {
        misfits(Part.PAYLOAD, payload(payload));
    }

    @Test
    void aCanonicalPayloadWithEscapesFits() {
        fits(payload("{\"all\":[],\"text\":\"\\u000b\\\\\\\"/\",\"zebra\":1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{ }",
                "{\"b\":\"1\",\"a\":\"1\"}",
                "{\"a\":null}",
                "{\"a\":1.5}",
                "{\"a\":true}",
                "{\"a\":{}}",
                "{\"a\":12345678901234567890}"
            })
    void metadataThatIsNeverWrittenIsFound(String metadata) {
        misfits(Part.METADATA, metadata(SAID, metadata));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"officer\":\"o-1\"}",
                "{\"traceId\":\"192.0.2.1\"}",
                "{\"traceId\":7}",
                "{\"correlationId\":\"00000000-0000-0000-0000-00000000000A\"}"
            })
    void metadataThatMayTellTheReporterIsFound(String metadata) {
        misfits(Part.METADATA, metadata(TOLD, metadata));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23",
                "2026-11-23T01:02:03Z",
                "2026-11-23T01:02:03.45Z",
                "2026-11-23t01:02:03.450z",
                "2026-11-23T24:00:00.000Z",
                "2026-11-23T23:59:60.000Z",
                "2026-11-31T01:02:03.450Z",
                "2026-11-23T01:02:03.450+00:00"
            })
    void aTimeThatIsNoInstantToTheMillisecondIsFound(String time) {
        misfits(Part.TIME, time(SAID, time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-22", "2026-11-23T01:02:03.450Z", "2026-1-23"})
    void whatAReporterDidHasTheDayThatItSays(String time) {
        misfits(Part.TIME, time(TOLD, time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e-1",
                "00000000-0000-0000-0000-00000000000A",
                "00000000-0000-0000-0000-0000000000000",
                "0000000000000-0000-0000-000000000000"
            })
    void anIdThatIsNoUuidIsFound(String id) {
        misfits(Part.ID, identified(id, new byte[32]));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void aSaltOfOtherLengthIsFound(int length) {
        misfits(Part.SALT, identified(UUID.randomUUID().toString(), new byte[length]));
    }
}
