package org.mingcha.infra.past;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.query.LedgerIndex;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorklistModule;
import org.mingcha.web.audit.Past;

/**
 * Tells the list of work again, from the ledger's events, to a list that lives no longer than the
 * question.
 */
public final class LedgerPast implements Past {

    private final Supplier<Stream<? extends TrackedEventMessage<?>>> all;
    private final Function<String, Stream<? extends TrackedEventMessage<?>>> ofStream;

    public LedgerPast(Ledger ledger) {
        this(() -> ledger.readEvents(null, false), ledger::trackedEvents);
    }

    /**
     * @param all events in ledger order
     * @param ofStream the events of one stream in order
     */
    public LedgerPast(
            Supplier<Stream<? extends TrackedEventMessage<?>>> all,
            Function<String, Stream<? extends TrackedEventMessage<?>>> ofStream) {
        this.all = all;
        this.ofStream = ofStream;
    }

    @Override
    public Optional<Work> of(String stream, long before) {
        return new OneCase(
                        ofStream,
                        before,
                        other -> other.equals(stream) ? Optional.empty() : of(other, before))
                .of(stream);
    }

    @Override
    public Open openAt(Instant moment) {
        var work = new OpenWork(this::of);
        var handler = new WorklistModule(work).eventHandler();
        long events = 0;
        try (var stream = all.get()) {
            for (Iterator<? extends TrackedEventMessage<?>> it = stream.iterator();
                    it.hasNext(); ) {
                var event = it.next();
                if (event.getTimestamp().isAfter(moment)) {
                    break;
                }
                work.reads(indexOf(event));
                hand(handler, event);
                events = indexOf(event) + 1;
            }
        }
        return new Open(events, work.open());
    }

    static long indexOf(TrackedEventMessage<?> event) {
        return LedgerIndex.of(event.trackingToken());
    }

    static void hand(EventMessageHandler handler, TrackedEventMessage<?> event) {
        try {
            handler.handle(event);
        } catch (Exception e) {
            throw new IllegalStateException("event " + indexOf(event) + " cannot be told again", e);
        }
    }
}
