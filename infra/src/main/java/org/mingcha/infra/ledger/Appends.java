package org.mingcha.infra.ledger;

import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mingcha.command.reliance.Reliance;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.text.OneStream;
import org.mingcha.infra.ledger.text.Transcriber;

/** Makes one commit of all that a unit of work appends, when its root commits. */
final class Appends {

    private final String key = Appends.class.getName() + "@" + System.identityHashCode(this);
    private final Transcriber transcriber;
    private final Sequencer sequencer;
    private final Timer timer;

    Appends(Transcriber transcriber, Sequencer sequencer, Timer timer) {
        this.transcriber = transcriber;
        this.sequencer = sequencer;
        this.timer = timer;
    }

    void add(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            gather(CurrentUnitOfWork.get().root(), events);
        } else {
            store(events, List.of());
        }
    }

    private void gather(UnitOfWork<?> unit, List<? extends EventMessage<?>> events) {
        List<EventMessage<?>> all = unit.getOrComputeResource(key, _ -> opened(unit));
        all.addAll(events);
        OneStream.check(all);
        ExpectedSequence.check(unit, all.getFirst());
    }

    private List<EventMessage<?>> opened(UnitOfWork<?> unit) {
        var all = new ArrayList<EventMessage<?>>();
        unit.onCommit(u -> AppendReceipt.fillIn(u, store(all, Reliance.of(u))));
        return all;
    }

    private Appended store(List<? extends EventMessage<?>> events, List<Reliance> relies) {
        var commit = transcriber.commit(events);
        return timer.record(() -> stored(commit, relies));
    }

    private Appended stored(Commit commit, List<Reliance> relies) {
        try {
            var stored = sequencer.add(commit, relies).join();
            return new Appended(
                    stored.end() - 1, stored.events().stream().map(Commit.Event::name).toList());
        } catch (CompletionException e) {
            throw e.getCause() instanceof ConcurrencyException taken
                    ? taken
                    : new EventStoreException("not known to be stored", e.getCause());
        }
    }
}
