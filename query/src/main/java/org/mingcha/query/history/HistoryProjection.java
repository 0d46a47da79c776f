package org.mingcha.query.history;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
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
import org.mingcha.query.LedgerIndex;

@ProcessingGroup("history")
class HistoryProjection {

    private final Happenings happenings;

    HistoryProjection(Happenings happenings) {
        this.happenings = happenings;
    }

    @EventHandler
    void on(TipOffEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(HazardEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(OrderEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(ExposureEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(UnitEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(DueEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(TallyEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(RewardEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(RetaliationEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(ReadingEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @EventHandler
    void on(AccountEvent event, TrackingToken token) {
        happenings.put(Happening.of(LedgerIndex.of(token), event));
    }

    @QueryHandler
    List<Happening> handle(FindHistory question) {
        return happenings.find(question);
    }

    @ResetHandler
    void reset() {
        happenings.clear();
    }
}
