package org.mingcha.infra.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HEAD;
import static org.mingcha.query.Cast.SECOND;
import static org.mingcha.query.Cast.THIRD;
import static org.mingcha.query.Cast.morning;

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
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.AccountEnabled;
import org.mingcha.command.account.AccountEvent.WorkHandedOver;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Leaving;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.query.Story;
import org.mingcha.query.worklist.InMemoryWorkItems;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorklistModule;

/** Officials leave, before they are given cases and after. */
class OneCaseTest {

    private static final Instant BEGINNING = Instant.parse("2026-11-23T00:00:00Z");
    private static final List<TrackedEventMessage<?>> LEDGER = ledger();

    private final LedgerPast past = new LedgerPast(LEDGER::stream, OneCaseTest::read);

    @Test
    void everyCaseIsTheirsWhoseTheListOfWorkSaidItWas() {
        for (int events = 0; events <= LEDGER.size(); events++) {
            for (var work : listAfter(events).toList()) {
                assertThat(past.of(work.item().id(), events)).contains(work);
            }
        }
    }

    @Test
    void atEveryMomentTheOpenCasesAreTheirsWhoseTheListOfWorkSaidTheyWere() {
        for (int events = 0; events <= LEDGER.size(); events++) {
            var then = past.openAt(BEGINNING.plusSeconds(events).minusMillis(500));

            assertThat(then.cases())
                    .as("after %d events", events)
                    .containsExactlyInAnyOrderElementsOf(
                            listAfter(events).filter(work -> work.item().open()).toList());
        }
    }

    @Test
    void theHandOverIsSeenFromItsIndexOnAndNotBefore() {
        int handed = indexOf(WorkHandedOver.class);
        var registered = (HazardRegistered) LEDGER.get(handed - 1).getPayload();
        var hazard = registered.hazard().value();

        assertThat(owners(hazard, handed)).containsExactly(registered.by());
        assertThat(owners(hazard, handed + 1)).containsExactly(THIRD);
    }

    private List<OfficerId> owners(String id, long before) {
        return past.of(id, before).orElseThrow().item().owners();
    }

    private static Stream<Work> listAfter(int events) {
        var items = new InMemoryWorkItems();
        var handler = new WorklistModule(items).eventHandler();
        LEDGER.subList(0, events).forEach(event -> LedgerPast.hand(handler, event));
        return LEDGER.stream()
                .map(event -> LedgerPastTest.streamOf(event.getPayload()))
                .distinct()
                .flatMap(id -> items.find(id).stream());
    }

    private static Stream<TrackedEventMessage<?>> read(String stream) {
        return LEDGER.stream()
                .filter(event -> LedgerPastTest.streamOf(event.getPayload()).equals(stream));
    }

    private static int indexOf(Class<?> type) {
        return IntStream.range(0, LEDGER.size())
                .filter(i -> type.isInstance(LEDGER.get(i).getPayload()))
                .findFirst()
                .orElseThrow();
    }

    private static List<TrackedEventMessage<?>> ledger() {
        var events = new ArrayList<Object>();
        for (Object event : Story.EVENTS) {
            if (event instanceof VerificationAssigned) {
                events.add(disabled(SECOND));
            }
            events.add(event);
            if (event instanceof VerificationAssigned) {
                events.add(new AccountEnabled(AccountId.of(SECOND), HEAD, morning(9)));
            }
            if (event instanceof HazardRegistered registered) {
                var from = AccountId.of(registered.by());
                events.add(new WorkHandedOver(from, HEAD, morning(9), THIRD));
            }
        }
        events.add(disabled(THIRD));
        events.add(disabled(FIRST));
        return IntStream.range(0, events.size())
                .<TrackedEventMessage<?>>mapToObj(i -> message(i, events.get(i)))
                .toList();
    }

    private static AccountDisabled disabled(OfficerId who) {
        return new AccountDisabled(AccountId.of(who), HEAD, morning(9), Leaving.MOVED);
    }

    private static TrackedEventMessage<?> message(int index, Object event) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(index),
                GenericEventMessage.asEventMessage(event),
                () -> BEGINNING.plusSeconds(index));
    }
}
