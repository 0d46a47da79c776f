package org.mingcha.command.exposure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.ConsultParty;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.HearParty;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.RejectExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.PartyConsulted;
import org.mingcha.command.exposure.ExposureEvent.PartyHeard;
import org.mingcha.command.exposure.ExposureEvent.PublicationKindChosen;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.exposure.ExposureEvent.RedactionScreened;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.command.seal.Sealed;

/** From the draft to its publication: each step by somebody else. */
final class Making {

    private final Known known;

    Making(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(DraftExposure command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        Clean.require(command.screening());
        apply(
                new ExposureDrafted(
                        command.exposure(),
                        command.by().id(),
                        now.at(),
                        command.title(),
                        command.text()));
    }

    /** What a second person lets pass, the machine must let pass as well. */
    @CommandHandler
    void handle(CheckRedaction command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        known.requireNotOwnDraft(command.by());
        requireReason(command.passed(), command.reason());
        var exposure = command.exposure();
        var by = command.by().id();
        if (command.passed()) {
            Clean.require(command.screening());
            apply(new RedactionScreened(exposure, by, now.at(), command.screening().version()));
        }
        apply(new RedactionChecked(exposure, by, now.at(), command.passed(), command.reason()));
    }

    @CommandHandler
    void handle(ReviewLegality command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        known.requireNotOwnDraft(command.by());
        requireReason(command.passed(), command.reason());
        var exposure = command.exposure();
        var by = command.by().id();
        apply(new LegalReviewed(exposure, by, now.at(), command.passed(), command.reason()));
        command.kind()
                .filter(_ -> command.passed())
                .map(kind -> new PublicationKindChosen(exposure, by, now.at(), kind))
                .ifPresent(it -> apply(it));
    }

    @CommandHandler
    void handle(ConsultParty command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        Refused.when(known.dates().runs(RowId.E4), ExposureRule.ALREADY_CONSULTED);
        var answerBy = law.open(RowId.E4, now.day());
        apply(new PartyConsulted(command.exposure(), command.by().id(), now.at(), answerBy));
    }

    @CommandHandler
    void handle(HearParty command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        apply(new PartyHeard(command.exposure(), command.by().id(), now.at(), command.account()));
    }

    @CommandHandler
    void handle(ApproveExposure command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        known.requireNotOwnDraft(command.by());
        Refused.when(known.dates().runs(RowId.E4), ExposureRule.PARTY_NOT_HEARD);
        apply(new ExposureApproved(command.exposure(), command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(RejectExposure command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        apply(
                new ExposureRejected(
                        command.exposure(), command.by().id(), now.at(), command.reason()));
    }

    /**
     * Weeks may lie behind the proposal: what it rests on, and what reporters wrote, is asked anew.
     */
    @CommandHandler
    void handle(
            PublishExposure command, EventStore events, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        var proposal = known.proposal();
        var ground = Ground.of(proposal.basis(), proposal.source(), events, now);
        Refused.when(!ground.bears(proposal), ExposureRule.BASIS_NOT_MET);
        Clean.require(command.screening());
        apply(new ExposurePublished(command.exposure(), command.by().id(), now.at()));
        apply(Release.of(command, proposal.basis(), law, now));
    }

    private static void requireReason(boolean passed, Optional<Sealed> reason) {
        Refused.when(!passed && reason.isEmpty(), ExposureRule.REASON_MISSING);
    }
}
