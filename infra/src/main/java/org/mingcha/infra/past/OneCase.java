package org.mingcha.infra.past;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.mingcha.command.account.AccountEvent;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.worklist.Succession;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorklistModule;

/**
 * One case while it is told again: the events of its own stream, and among them those by which its
 * owners handed their work over or left.
 */
final class OneCase {

    private final Function<String, Stream<? extends TrackedEventMessage<?>>> ofStream;
    private final long before;
    private final Told told;
    private final EventMessageHandler handler;
    private final TreeMap<Long, TrackedEventMessage<?>> ahead = new TreeMap<>();
    private final Set<OfficerId> met = new HashSet<>();
    private long reading = -1;

    /**
     * @param before index of the first event that is not told
     * @param elsewhere the cases that this one came from
     */
    OneCase(
            Function<String, Stream<? extends TrackedEventMessage<?>>> ofStream,
            long before,
            Function<String, Optional<Work>> elsewhere) {
        this.ofStream = ofStream;
        this.before = before;
        this.told = new Told(elsewhere, this::hadLeft);
        this.handler = new WorklistModule(told).eventHandler();
    }

    Optional<Work> of(String stream) {
        lookAhead(stream);
        while (!ahead.isEmpty()) {
            var next = ahead.pollFirstEntry();
            reading = next.getKey();
            LedgerPast.hand(handler, next.getValue());
            owners(stream).stream().filter(met::add).forEach(this::follow);
        }
        return told.find(stream);
    }

    private List<OfficerId> owners(String stream) {
        return told.find(stream).map(work -> work.item().owners()).orElse(List.of());
    }

    private void follow(OfficerId owner) {
        lookAhead(AccountId.of(owner).toString());
    }

    private void lookAhead(String stream) {
        try (var events = ofStream.apply(stream)) {
            events.takeWhile(event -> LedgerPast.indexOf(event) < before)
                    .filter(event -> LedgerPast.indexOf(event) > reading)
                    .forEach(event -> ahead.put(LedgerPast.indexOf(event), event));
        }
    }

    private boolean hadLeft(OfficerId officer) {
        try (var events = ofStream.apply(AccountId.of(officer).toString())) {
            return events.takeWhile(event -> LedgerPast.indexOf(event) < reading)
                    .flatMap(event -> leaves(event.getPayload()).stream())
                    .reduce(false, (_, last) -> last);
        }
    }

    private static Optional<Boolean> leaves(Object event) {
        return event instanceof AccountEvent e ? Succession.leaves(e) : Optional.empty();
    }
}
