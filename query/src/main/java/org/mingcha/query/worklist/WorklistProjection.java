package org.mingcha.query.worklist;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
import org.mingcha.command.account.AccountEvent;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.query.LedgerIndex;

@ProcessingGroup("worklist")
class WorklistProjection {

    private final WorkItems items;
    private final Succession succession;

    WorklistProjection(WorkItems items) {
        this.items = items;
        this.succession = new Succession(items);
    }

    @EventHandler
    void on(TipOffEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.tip().value();
        if (event instanceof TipSubmitted submitted) {
            begin(id, () -> Opened.by(submitted, index));
        }
        advance(id, index, work -> work.after(event, index));
    }

    @EventHandler
    void on(HazardEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.hazard().value();
        if (event instanceof HazardFound found) {
            begin(id, () -> Opened.by(found, known(found.tip().value()).item(), index));
        } else if (event instanceof HazardRegistered registered) {
            begin(id, () -> opened(registered, index));
        }
        advance(id, index, work -> work.after(event, index));
    }

    @EventHandler
    void on(OrderEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.order().value();
        if (event instanceof OrderIssued issued) {
            begin(id, () -> Opened.by(issued, known(issued.hazard().value()).item(), index));
        }
        advance(id, index, work -> work.after(event, index));
    }

    @EventHandler
    void on(ExposureEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.exposure().value();
        if (event instanceof ExposureProposed proposed) {
            begin(id, () -> Opened.by(proposed, known(proposed.source().value()).item(), index));
        }
        advance(id, index, work -> work.after(event, index));
    }

    @EventHandler
    void on(DueEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        advance(event.stream().value(), index, work -> work.after(event, index));
    }

    @EventHandler
    void on(RewardEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.reward().value();
        if (event instanceof RewardOpened opened) {
            begin(id, () -> Opened.by(opened, known(opened.tip().value()).item(), index));
        }
        advance(id, index, work -> work.after(event, index));
    }

    @EventHandler
    void on(RetaliationEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.retaliation().value();
        if (event instanceof RetaliationOpened opened) {
            begin(id, () -> Opened.by(opened, known(opened.tip().value()).item(), index));
        }
        advance(id, index, work -> work.after(event, index));
    }

    @EventHandler
    void on(AccountEvent event, TrackingToken token) {
        succession.on(event, LedgerIndex.of(token));
    }

    @QueryHandler
    Long handle(CountOpenOf question) {
        return (long) items.openOf(question.owner()).size();
    }

    @QueryHandler
    WorkPage handle(FindWork question) {
        return items.page(question);
    }

    @QueryHandler
    Long handle(CountWork question) {
        return items.count(question.of(), question.most());
    }

    @QueryHandler
    Optional<WorkItem> handle(FindWorkItem question) {
        return items.find(question.id()).map(Work::item);
    }

    @ResetHandler
    void reset() {
        items.clear();
    }

    private Work opened(HazardRegistered hazard, long index) {
        var tip = hazard.tip().map(TipId::value).map(this::known).map(Work::item);
        return Opened.by(hazard, tip, index);
    }

    private void begin(String id, Supplier<Work> opened) {
        if (items.find(id).isEmpty()) {
            items.put(succession.kept(opened.get()));
        }
    }

    /** Events come again after a crash: what the work holds already is not done twice. */
    private void advance(String id, long index, UnaryOperator<Work> step) {
        Work work = known(id);
        if (index > work.seen()) {
            items.put(succession.kept(step.apply(work)));
        }
    }

    private Work known(String id) {
        return items.find(id).orElseThrow(() -> new IllegalStateException("no work for " + id));
    }
}
