package org.mingcha.query.bulletin;

import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.query.LedgerIndex;

@ProcessingGroup("bulletin")
class BulletinProjection {

    private final Bulletin bulletin;

    BulletinProjection(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    @EventHandler
    void on(TipSubmitted tip) {
        bulletin.keep(tip.tip().value(), tip.sector());
    }

    @EventHandler
    void on(HazardRegistered hazard) {
        hazard.tip()
                .map(tip -> bulletin.sector(tip.value()).orElseThrow())
                .ifPresent(sector -> bulletin.keep(hazard.hazard().value(), sector));
    }

    @EventHandler
    void on(OrderIssued order) {
        bulletin.sector(order.hazard().value())
                .ifPresent(sector -> bulletin.keep(order.order().value(), sector));
    }

    /** Once published, a draft that comes again must not bring back a text that was withdrawn. */
    @EventHandler
    void on(ExposureEvent event, TrackingToken token) {
        Optional<Exposed> exposed = bulletin.find(event.exposure());
        if (exposed.isPresent()) {
            after(exposed.get(), event);
        } else {
            before(event, LedgerIndex.of(token));
        }
    }

    @QueryHandler
    List<Exposed> handle(FindExposed question) {
        return bulletin.page(question);
    }

    @QueryHandler
    Optional<Exposed> handle(FindOneExposed question) {
        return bulletin.find(question.exposure());
    }

    @ResetHandler
    void reset() {
        bulletin.clear();
    }

    private void before(ExposureEvent event, long index) {
        switch (event) {
            case ExposureProposed proposed -> propose(proposed);
            case ExposureDrafted drafted -> bulletin.keep(draft(drafted.exposure()).with(drafted));
            case ExposurePublished published -> publish(published, index);
            case RedactionChecked _, LegalReviewed _, ExposureApproved _ -> {}
            case ExposureRejected _, ExposureWithdrawn _, PublicationOverdue _ -> {}
        }
    }

    private void after(Exposed exposed, ExposureEvent event) {
        switch (event) {
            case ExposurePublished _ -> bulletin.discard(exposed.exposure());
            case ExposureWithdrawn withdrawn -> bulletin.put(exposed.withdrawn(withdrawn));
            case ExposureProposed _, ExposureDrafted _, ExposureRejected _ -> {}
            case RedactionChecked _, LegalReviewed _, ExposureApproved _ -> {}
            case PublicationOverdue _ -> {}
        }
    }

    private void propose(ExposureProposed proposed) {
        bulletin.keep(Draft.of(proposed, bulletin.sector(proposed.source().value())));
    }

    private void publish(ExposurePublished published, long index) {
        Draft draft = draft(published.exposure());
        bulletin.put(draft.published(index, published.at()));
        bulletin.discard(draft.exposure());
    }

    private Draft draft(ExposureId exposure) {
        return bulletin.draft(exposure)
                .orElseThrow(() -> new IllegalStateException("no draft of " + exposure));
    }
}
