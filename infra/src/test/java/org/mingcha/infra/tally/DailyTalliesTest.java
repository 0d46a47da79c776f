package org.mingcha.infra.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.mingcha.command.tally.Count;
import org.mingcha.command.tally.TallyCommand.TakeTally;
import org.mingcha.command.tally.TallyId;
import org.mingcha.infra.past.Census;
import org.mingcha.query.Story;
import org.mingcha.web.act.Recorded;

/** The first event of the story is of 1 November. */
class DailyTalliesTest {

    private final List<Object> events = new ArrayList<>();
    private final List<TakeTally> sent = new ArrayList<>();
    private final Set<TallyId> taken = new HashSet<>();
    private boolean failing;

    @Test
    void nothingIsTakenOfAnEmptyLedger() {
        on("2026-11-03T00:00:00").run();

        assertThat(sent).isEmpty();
    }

    @Test
    void theFirstDayIsTakenWhenItHasEnded() {
        events.addAll(Story.EVENTS.subList(0, 2));
        on("2026-11-01T23:59:59").run();
        assertThat(sent).isEmpty();

        on("2026-11-02T00:00:00").run();
        assertThat(sent)
                .singleElement()
                .returns(LocalDate.parse("2026-11-01"), TakeTally::on)
                .returns(2L, TakeTally::events)
                .extracting(tally -> tally.counts().getFirst())
                .returns(1, Count::open);
    }

    @Test
    void afterDowntimeEveryDayIsTakenInOrder() {
        events.addAll(Story.EVENTS.subList(0, 2));
        on("2026-11-11T08:00:00").run();

        assertThat(sent)
                .extracting(tally -> tally.on().getDayOfMonth())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(sent)
                .extracting(tally -> tally.counts().getFirst().overdue())
                .containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    }

    @Test
    void whatIsThereAlreadyIsNotTakenAgain() {
        events.addAll(Story.EVENTS.subList(0, 2));
        on("2026-11-06T08:00:00").run();
        sent.clear();

        var round = on("2026-11-08T08:00:00");
        round.run();
        round.run();
        assertThat(sent).extracting(tally -> tally.on().getDayOfMonth()).containsExactly(6, 7);
    }

    @Test
    void whatCouldNotBeTakenIsTakenTheNextTime() {
        events.addAll(Story.EVENTS.subList(0, 2));
        var round = on("2026-11-03T08:00:00");
        failing = true;
        assertThatCode(round::run).doesNotThrowAnyException();
        assertThat(sent).isEmpty();

        failing = false;
        round.run();
        assertThat(sent).hasSize(2);
    }

    private DailyTallies on(String shanghai) {
        return new DailyTallies(
                ledger(),
                taken::contains,
                () -> new Census((_, _) -> Optional.empty()),
                command -> {
                    if (failing) {
                        throw new IllegalStateException("the database is away");
                    }
                    var tally = (TakeTally) command;
                    sent.add(tally);
                    taken.add(tally.tally());
                    return Recorded.NOTHING;
                },
                Clock.fixed(Instant.parse(shanghai + "+08:00"), ZoneOffset.ofHours(-7)));
    }

    private DailyTallies.LedgerEvents ledger() {
        return new DailyTallies.LedgerEvents() {

            @Override
            public Optional<EventMessage<?>> first() {
                return events.stream().findFirst().map(GenericEventMessage::asEventMessage);
            }

            @Override
            public void readFrom(long index, Consumer<Object> each) {
                events.subList((int) index, events.size()).forEach(each);
            }
        };
    }
}
