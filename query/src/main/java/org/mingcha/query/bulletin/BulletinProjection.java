package org.mingcha.query.bulletin;

import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureExpired;
import org.mingcha.command.exposure.ExposureEvent.ExposureObjected;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.ObjectionDecided;
import org.mingcha.command.exposure.ExposureEvent.PartyConsulted;
import org.mingcha.command.exposure.ExposureEvent.PartyHeard;
import org.mingcha.command.exposure.ExposureEvent.PartySilent;
import org.mingcha.command.exposure.ExposureEvent.ProposalVoided;
import org.mingcha.command.exposure.ExposureEvent.PublicationKindChosen;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.exposure.ExposureEvent.RectificationFollowedUp;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.exposure.ExposureEvent.RedactionScreened;
import org.mingcha.command.exposure.ExposureEvent.WithdrawalDemanded;
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
        return bulletin.find(question.exposure()).filter(Exposed::shown);
    }

    @ResetHandler
    void reset() {
        bulletin.clear();
    }

    private void before(ExposureEvent event, long index) {
        switch (event) {
            case ExposureProposed proposed -> propose(proposed);
            case ExposureDrafted drafted -> bulletin.keep(draft(drafted.exposure()).with(drafted));
            case AddresseeNamed named -> bulletin.keep(draft(named.exposure()).with(named));
            case PublicationKindChosen kind -> bulletin.keep(draft(kind.exposure()).with(kind));
            case ExposurePublished published -> publish(published, index);
            case ExposureRejected _, ProposalVoided _ -> {}
            case RedactionScreened _, RedactionChecked _, LegalReviewed _ -> {}
            case PartyConsulted _, PartyHeard _, PartySilent _, ExposureApproved _ -> {}
            case ExposureReleased _, ExposureCorrected _, ExposureExpired _ -> {}
            case CorrectionDrafted _, ExposureObjected _, ObjectionDecided _ -> {}
            case ExposureWithdrawn _, WithdrawalDemanded _ -> {}
            case PublicationOverdue _, RectificationFollowedUp _ -> {}
        }
    }

    private void after(Exposed exposed, ExposureEvent event) {
        switch (event) {
            case ExposurePublished _ -> bulletin.discard(exposed.exposure());
            case ExposureReleased released -> bulletin.put(exposed.released(released));
            case ExposureCorrected corrected -> bulletin.put(exposed.corrected(corrected));
            case ExposureWithdrawn withdrawn -> bulletin.put(exposed.withdrawn(withdrawn));
            case ExposureExpired expired -> bulletin.put(exposed.expired(expired.at()));
            case ExposureProposed _, AddresseeNamed _, ExposureDrafted _ -> {}
            case RedactionScreened _, RedactionChecked _, LegalReviewed _ -> {}
            case PublicationKindChosen _, PartyConsulted _, PartyHeard _, PartySilent _ -> {}
            case ExposureApproved _, ExposureRejected _, ProposalVoided _ -> {}
            case CorrectionDrafted _, ExposureObjected _, ObjectionDecided _ -> {}
            case WithdrawalDemanded _, PublicationOverdue _, RectificationFollowedUp _ -> {}
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
