package org.mingcha.query.receipts;

import java.util.List;
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
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.query.LedgerIndex;
import org.mingcha.query.slips.FindSlips;
import org.mingcha.query.slips.Slip;

@ProcessingGroup("receipts")
class ReceiptsProjection {

    private final ReceiptFiles files;

    ReceiptsProjection(ReceiptFiles files) {
        this.files = files;
    }

    @EventHandler
    void on(TipOffEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        if (event instanceof TipSubmitted submitted) {
            open(submitted, index);
        }
        Trail trail = trail(event.tip().value());
        follow(trail, index, file -> Told.by(event, index, file));
    }

    @EventHandler
    void on(HazardEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        if (event instanceof HazardFound found) {
            lead(found.hazard(), Optional.of(found.tip()), index);
        } else if (event instanceof HazardRegistered registered) {
            lead(registered.hazard(), registered.tip(), index);
        }
        Trail trail = trail(event.hazard().value());
        follow(trail, index, file -> Told.by(event, index, file));
    }

    @EventHandler
    void on(OrderEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        if (event instanceof OrderIssued issued) {
            lead(trail(issued.hazard().value()), issued.order().value(), index);
        }
        Trail trail = trail(event.order().value());
        follow(trail, index, file -> Told.by(event, index, file, trail.hazard().orElseThrow()));
    }

    @EventHandler
    void on(ExposureEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        if (event instanceof ExposureProposed proposed) {
            lead(trail(proposed.source().value()), proposed.exposure().value(), index);
        }
        Trail trail = trail(event.exposure().value());
        follow(trail, index, file -> Told.by(event, index, file, trail.hazard().orElseThrow()));
    }

    /** Of a stream that no tip-off led to there is nothing to tell. */
    @EventHandler
    void on(DueEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        files.trail(event.stream().value())
                .ifPresent(trail -> follow(trail, index, file -> Told.by(event, index, file)));
    }

    @EventHandler
    void on(RewardEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String stream = event.reward().value();
        if (event instanceof FirstReporterDetermined first) {
            award(stream, trail(first.tip().value()), index);
        }
        files.trail(stream)
                .ifPresent(trail -> follow(trail, index, file -> Told.by(event, index, file)));
    }

    @EventHandler
    void on(RetaliationEvent event, TrackingToken token) {
        long index = LedgerIndex.of(token);
        String stream = event.retaliation().value();
        if (event instanceof RetaliationOpened opened) {
            lead(trail(opened.tip().value()), stream, index);
        }
        follow(trail(stream), index, file -> Told.by(event, index, file));
    }

    /** Nothing here asks whether the receipt is known before the work is done. */
    @QueryHandler
    Optional<ReceiptStatus> handle(FindByReceipt question) {
        return files.find(question.receipt()).map(ReceiptFile::shown);
    }

    @QueryHandler
    List<Slip> handle(FindSlips question) {
        return files.after(question.after(), question.most()).stream()
                .map(ReceiptFile::slip)
                .toList();
    }

    @ResetHandler
    void reset() {
        files.clear();
    }

    /** It leads to the first reporter; where that changes, the one before is not shown it more. */
    private void award(String stream, Trail first, long index) {
        Optional<Trail> before = files.trail(stream);
        if (before.filter(trail -> index <= trail.seen()).isEmpty()) {
            before.flatMap(Trail::receipt)
                    .flatMap(files::find)
                    .ifPresent(file -> files.put(file.unrewarded(stream)));
            files.put(first.to(stream, index - 1));
        }
    }

    private void open(TipSubmitted tip, long index) {
        String stream = tip.tip().value();
        if (files.trail(stream).isEmpty()) {
            files.put(ReceiptFile.opened(tip));
            files.put(new Trail(stream, Optional.of(tip.receipt()), Optional.empty(), index - 1));
        }
    }

    private void lead(HazardId hazard, Optional<TipId> from, long index) {
        if (files.trail(hazard.value()).isEmpty()) {
            var receipt = from.flatMap(tip -> trail(tip.value()).receipt());
            files.put(new Trail(hazard.value(), receipt, Optional.of(hazard), index - 1));
        }
    }

    private void lead(Trail from, String stream, long index) {
        if (files.trail(stream).isEmpty()) {
            files.put(from.to(stream, index - 1));
        }
    }

    /** Events come again after a crash: what the file holds already is not done twice. */
    private void follow(Trail trail, long index, UnaryOperator<ReceiptFile> step) {
        if (trail.receipt().isEmpty() || index <= trail.seen()) {
            return;
        }
        ReceiptFile file = files.find(trail.receipt().get()).orElseThrow();
        files.put(step.apply(file));
        files.put(trail.to(trail.stream(), index));
    }

    private Trail trail(String stream) {
        return files.trail(stream)
                .orElseThrow(() -> new IllegalStateException("no trail of " + stream));
    }
}
