package org.mingcha.query;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Streams;

class StoryTest {

    @Test
    void theStoryTellsEveryEventThatCanHappen() {
        assertThat(Story.EVENTS.stream().map(Object::getClass).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Streams.EVENTS.stream()
                                .flatMap(StoryTest::records)
                                .<Class<?>>map(type -> type)
                                .toList());
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Stream.of(family.getPermittedSubclasses()).flatMap(StoryTest::records).distinct();
    }
}
