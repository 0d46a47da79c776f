package org.mingcha.infra.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.AccountEvent;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.reading.ReadingEvent;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.tally.TallyEvent;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.unit.UnitEvent;
import org.mingcha.query.Cast;
import org.mingcha.query.Story;
import org.mingcha.query.worklist.InMemoryWorkItems;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorklistModule;

class LedgerPastTest {

    private static final Instant BEGINNING = Instant.parse("2026-11-23T00:00:00Z");
    private static final List<TrackedEventMessage<?>> LEDGER =
            IntStream.range(0, Story.EVENTS.size())
                    .<TrackedEventMessage<?>>mapToObj(LedgerPastTest::message)
                    .toList();

    private final List<String> reread = new ArrayList<>();
    private final LedgerPast past = new LedgerPast(LEDGER::stream, this::read);

    @Test
    void atEveryMomentThoseCasesAreOpenThatTheListOfWorkHadOpen() {
        for (int events = 0; events <= LEDGER.size(); events++) {
            var then = past.openAt(moment(events - 1).plusMillis(500));

            assertThat(then.events()).isEqualTo(events);
            assertThat(then.cases())
                    .as("after %d events", events)
                    .containsExactlyElementsOf(
                            listAfter(events).filter(work -> work.item().open()).toList());
        }
    }

    @Test
    void everyCaseIsAsTheListOfWorkHadItThen() {
        for (int events = 0; events <= LEDGER.size(); events++) {
            for (var work : listAfter(events).toList()) {
                assertThat(past.of(work.item().id(), events)).contains(work);
            }
        }
    }

    @Test
    void whatHappenedAtTheMomentItselfHadHappened() {
        assertThat(past.openAt(moment(4)).events()).isEqualTo(5);
        assertThat(past.openAt(moment(5).minusMillis(1)).events()).isEqualTo(5);
    }

    @Test
    void aCaseThatHadNotBegunWasNot() {
        assertThat(past.of(Cast.ORDER.value(), 5)).isEmpty();
        assertThat(past.of("nothing", LEDGER.size())).isEmpty();
    }

    @Test
    void onlyWhatComesBackFromTheClosedIsReadAgain() {
        past.openAt(moment(LEDGER.size()));

        assertThat(reread)
                .contains(Cast.ORDER.value(), Cast.HAZARD.value())
                .doesNotContain(Cast.REFUSED_TIP.value());
    }

    private Stream<TrackedEventMessage<?>> read(String stream) {
        reread.add(stream);
        return LEDGER.stream().filter(event -> streamOf(event.getPayload()).equals(stream));
    }

    private static Stream<Work> listAfter(int events) {
        var items = new InMemoryWorkItems();
        Story.tell(new WorklistModule(items), 0, events);
        return Story.EVENTS.stream()
                .map(LedgerPastTest::streamOf)
                .distinct()
                .flatMap(id -> items.find(id).stream());
    }

    private static Instant moment(int index) {
        return BEGINNING.plusSeconds(index);
    }

    private static TrackedEventMessage<?> message(int index) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(index),
                GenericEventMessage.asEventMessage(Story.EVENTS.get(index)),
                () -> moment(index));
    }

    static String streamOf(Object event) {
        return switch (event) {
            case TipOffEvent e -> e.tip().value();
            case HazardEvent e -> e.hazard().value();
            case OrderEvent e -> e.order().value();
            case ExposureEvent e -> e.exposure().value();
            case RewardEvent e -> e.reward().value();
            case RetaliationEvent e -> e.retaliation().value();
            case DueEvent e -> e.stream().value();
            case TallyEvent e -> e.tally().value();
            case UnitEvent e -> e.unit().value();
            case ReadingEvent e -> e.reading().value();
            case AccountEvent e -> e.account().toString();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
