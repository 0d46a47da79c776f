package org.mingcha.command.hazard;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;

/** By which row the visit on site is counted: in coal mines by their own (煤矿安全生产条例 48, 49). */
public final class OnSite {

    private OnSite() {}

    /**
     * @param tip that the hazard came from; where none did, its sector is not known
     */
    public static RowId row(Optional<TipId> tip, EventStore events) {
        boolean coal = tip.stream().flatMap(id -> forms(id, events)).anyMatch(OnSite::isCoalMine);
        return coal ? RowId.O2_COAL : RowId.O2;
    }

    private static Stream<TipSubmitted> forms(TipId tip, EventStore events) {
        return events.readEvents(tip.value())
                .asStream()
                .map(message -> message.getPayload())
                .filter(TipSubmitted.class::isInstance)
                .map(TipSubmitted.class::cast);
    }

    private static boolean isCoalMine(TipSubmitted form) {
        return form.sector() == Sector.COAL_MINE;
    }
}
