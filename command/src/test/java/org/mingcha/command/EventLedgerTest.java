package org.mingcha.command;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/**
 * Stored events outlive the code. A line of {@code events.txt} or {@code constants.txt} is never
 * edited or removed; what is new is added.
 */
class EventLedgerTest {

    private static final Path SHAPES = Path.of("src/test/resources/events.txt");
    private static final Path CONSTANTS = Path.of("src/test/resources/constants.txt");

    private static final List<Class<?>> EVENTS = Families.records(Streams.EVENTS).toList();

    @Test
    void everyEventEverStoredCanStillBeRead() throws IOException {
        assertThat(EVENTS.stream().map(EventLedgerTest::shape))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(SHAPES));
    }

    @Test
    void everyConstantEverStoredCanStillBeRead() throws IOException {
        var constants =
                EVENTS.stream()
                        .flatMap(EventLedgerTest::typesWithin)
                        .filter(Class::isEnum)
                        .distinct()
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> constant.getClass().getSimpleName() + "." + constant);

        assertThat(constants).containsExactlyInAnyOrderElementsOf(Files.readAllLines(CONSTANTS));
    }

    @Test
    void namesAreUniqueAcrossStreams() {
        assertThat(EVENTS).extracting(Class::getSimpleName).doesNotHaveDuplicates();
    }

    @Test
    void eventsAreRecords() {
        assertThat(EVENTS).allMatch(Class::isRecord);
    }

    private static String shape(Class<?> event) {
        var revision = event.getAnnotation(Revision.class);
        return event.getSimpleName()
                + "#"
                + (revision == null ? "1" : revision.value())
                + components(event);
    }

    private static String components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(part -> written(part.getGenericType()) + " " + part.getName())
                .collect(joining(", ", "(", ")"));
    }

    /** A value record is written with what it holds, so that a change within it shows as well. */
    private static String written(Type type) {
        if (type instanceof ParameterizedType generic) {
            return written(generic.getRawType())
                    + Stream.of(generic.getActualTypeArguments())
                            .map(EventLedgerTest::written)
                            .collect(joining(", ", "<", ">"));
        }
        var plain = (Class<?>) type;
        return plain.getSimpleName() + (plain.isRecord() ? components(plain) : "");
    }

    private static Stream<Class<?>> typesWithin(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments())
                    .flatMap(EventLedgerTest::typesWithin);
        }
        var plain = (Class<?>) type;
        return plain.isRecord()
                ? Stream.of(plain.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .flatMap(EventLedgerTest::typesWithin)
                : Stream.of(plain);
    }
}
