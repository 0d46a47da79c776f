package org.mingcha.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.day;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mingcha.query.Story;

class HistoryProjectionTest {

    private final InMemoryHappenings happenings = new InMemoryHappenings();
    private final HistoryModule module = new HistoryModule(happenings);

    @Test
    void everyEventIsThereOnceWithoutAGap() {
        Story.tellAll(module);

        assertThat(all())
                .extracting(Happening::index)
                .containsExactlyElementsOf(
                        LongStream.range(0, Story.EVENTS.size()).boxed().toList());
    }

    @Test
    void ofAReporterOnlyTheDayIsKnown() {
        Story.tellAll(module);

        assertThat(named("ReporterWrote"))
                .returns(day(2), Happening::on)
                .returns(Optional.empty(), Happening::at)
                .returns(Optional.empty(), Happening::by);
    }

    @Test
    void whatTheClockDidNobodyDid() {
        Story.tellAll(module);

        assertThat(named("VerificationOverdue"))
                .returns(day(21), Happening::on)
                .returns(Optional.empty(), Happening::by);
        assertThat(named("VerificationOverdue").at()).isPresent();
    }

    private Happening named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Happening> all() {
        return happenings.find(
                new FindHistory(0, 1_000, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
