package org.mingcha.query.casefile;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
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
import org.mingcha.command.unit.UnitEvent;
import org.mingcha.query.LedgerIndex;
import org.mingcha.query.casefile.FindCase.FindExposureCase;
import org.mingcha.query.casefile.FindCase.FindHazardCase;
import org.mingcha.query.casefile.FindCase.FindOrderCase;
import org.mingcha.query.casefile.FindCase.FindRetaliationCase;
import org.mingcha.query.casefile.FindCase.FindRewardCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.FindCase.FindUnitCase;
import org.mingcha.query.deadlines.Dates;

@ProcessingGroup("casefile")
class CasefileProjection {

    private final CaseFiles files;

    CasefileProjection(CaseFiles files) {
        this.files = files;
    }

    @EventHandler
    void on(TipOffEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.tip().value();
        if (event instanceof TipSubmitted submitted) {
            begin(id, TipCase.opened(submitted), index);
        }
        advance(id, TipCase.class, index, file -> TipCase.after(file, index, event));
    }

    @EventHandler
    void on(HazardEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.hazard().value();
        if (event instanceof HazardFound found) {
            add(found.tip().value(), TipCase.class, known -> known.with(found.hazard()));
            begin(id, HazardCase.found(found), index);
        } else if (event instanceof HazardRegistered registered) {
            registered.tip().ifPresent(tip -> addToTip(tip, registered));
            begin(id, HazardCase.opened(registered), index);
        }
        advance(id, HazardCase.class, index, file -> HazardCase.after(file, index, event));
    }

    @EventHandler
    void on(OrderEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.order().value();
        if (event instanceof OrderIssued issued) {
            add(issued.hazard().value(), HazardCase.class, known -> known.with(issued.order()));
            begin(id, OrderCase.opened(issued), index);
        }
        advance(id, OrderCase.class, index, file -> OrderCase.after(file, index, event));
    }

    @EventHandler
    void on(ExposureEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.exposure().value();
        if (event instanceof ExposureProposed proposed) {
            addToSource(proposed);
            begin(id, ExposureCase.opened(proposed), index);
        }
        advance(id, ExposureCase.class, index, file -> ExposureCase.after(file, index, event));
    }

    @EventHandler
    void on(UnitEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.unit().value();
        begin(id, UnitCase.opened(event.unit()), index);
        advance(id, UnitCase.class, index, file -> UnitCase.after(file, index, event));
    }

    @EventHandler
    void on(DueEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.stream().value();
        switch (event.stream().kind()) {
            case TIP -> advance(id, TipCase.class, index, f -> TipCase.after(f, index, event));
            case HAZARD ->
                    advance(id, HazardCase.class, index, f -> HazardCase.after(f, index, event));
            case ORDER ->
                    advance(id, OrderCase.class, index, f -> OrderCase.after(f, index, event));
            case EXPOSURE ->
                    advance(
                            id,
                            ExposureCase.class,
                            index,
                            f -> ExposureCase.after(f, index, event));
            case REWARD ->
                    advance(id, RewardCase.class, index, f -> RewardCase.after(f, index, event));
            case RETALIATION ->
                    advance(
                            id,
                            RetaliationCase.class,
                            index,
                            f -> RetaliationCase.after(f, index, event));
        }
    }

    @EventHandler
    void on(RewardEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.reward().value();
        if (event instanceof RewardOpened opened) {
            add(opened.tip().value(), TipCase.class, known -> known.with(opened.reward()));
            begin(id, RewardCase.opened(opened), index);
        }
        advance(id, RewardCase.class, index, file -> RewardCase.after(file, index, event));
    }

    @EventHandler
    void on(RetaliationEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String id = event.retaliation().value();
        if (event instanceof RetaliationOpened opened) {
            add(opened.tip().value(), TipCase.class, known -> known.with(opened.retaliation()));
            begin(id, RetaliationCase.opened(opened), index);
        }
        advance(id, RetaliationCase.class, index, f -> RetaliationCase.after(f, index, event));
    }

    @QueryHandler
    Optional<TipCase> handle(FindTipCase question) {
        return files.find(question.tip().value(), TipCase.class).map(CaseFile::view);
    }

    @QueryHandler
    Optional<HazardCase> handle(FindHazardCase question) {
        return files.find(question.hazard().value(), HazardCase.class).map(CaseFile::view);
    }

    @QueryHandler
    Optional<OrderCase> handle(FindOrderCase question) {
        return files.find(question.order().value(), OrderCase.class).map(CaseFile::view);
    }

    @QueryHandler
    Optional<ExposureCase> handle(FindExposureCase question) {
        return files.find(question.exposure().value(), ExposureCase.class).map(CaseFile::view);
    }

    @QueryHandler
    Optional<UnitCase> handle(FindUnitCase question) {
        return files.find(question.unit().value(), UnitCase.class).map(CaseFile::view);
    }

    @QueryHandler
    Optional<RewardCase> handle(FindRewardCase question) {
        return files.find(question.reward().value(), RewardCase.class).map(CaseFile::view);
    }

    @QueryHandler
    Optional<RetaliationCase> handle(FindRetaliationCase question) {
        return files.find(question.retaliation().value(), RetaliationCase.class)
                .map(CaseFile::view);
    }

    @ResetHandler
    void reset() {
        files.clear();
    }

    private void addToTip(TipId tip, HazardRegistered registered) {
        add(tip.value(), TipCase.class, known -> known.with(registered.hazard()));
    }

    private void addToSource(ExposureProposed proposed) {
        String source = proposed.source().value();
        if (source.startsWith("hazard-")) {
            add(source, HazardCase.class, known -> known.with(proposed.exposure()));
        } else {
            add(source, OrderCase.class, known -> known.with(proposed.exposure()));
        }
    }

    private void begin(String id, Object opened, long index) {
        if (files.find(id, opened.getClass()).isEmpty()) {
            files.put(id, new CaseFile<>(opened, Dates.NONE, index - 1));
        }
    }

    /** Events come again after a crash: what the file holds already is not done twice. */
    private <C> void advance(
            String id, Class<C> kind, long index, UnaryOperator<CaseFile<C>> step) {
        CaseFile<C> file = known(id, kind);
        if (index > file.seen()) {
            files.put(id, step.apply(file));
        }
    }

    /** Another stream's event names this case: it is not a step of its own course. */
    private <C> void add(String id, Class<C> kind, UnaryOperator<C> step) {
        CaseFile<C> file = known(id, kind);
        files.put(id, new CaseFile<>(step.apply(file.view()), file.dates(), file.seen()));
    }

    private <C> CaseFile<C> known(String id, Class<C> kind) {
        return files.find(id, kind).orElseThrow(() -> new IllegalStateException("no case " + id));
    }
}
