package org.mingcha.command.exposure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.mingcha.command.Refused;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.RecordPublicationOverdue;
import org.mingcha.command.exposure.ExposureCommand.RejectExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

class Exposure {

    @AggregateIdentifier private ExposureId id;

    // Set by the first event, and nothing is asked before it.
    @SuppressWarnings("NullAway.Init")
    private DivisionCode division;

    private ExposureState state = ExposureState.PROPOSED;
    private Optional<OfficerId> drafter = Optional.empty();
    private Optional<Deadline> publishBy = Optional.empty();

    Exposure() {}

    @CommandHandler
    Exposure(ProposeExposure command, EventStore events, Clock clock) {
        var now = Moment.of(clock);
        var by = command.by();
        by.requireRole(ExposureActs.PROPOSERS);
        by.requireDivision(command.division());
        var ground = Ground.of(command.basis(), command.source(), events, now);
        Refused.when(!command.division().covers(ground.division()), ExposureRule.SOURCE_ELSEWHERE);
        Refused.when(!ground.holds(), ExposureRule.BASIS_NOT_MET);
        apply(
                new ExposureProposed(
                        command.exposure(),
                        by.id(),
                        now.at(),
                        command.basis(),
                        command.source(),
                        ground.unitName(),
                        command.division(),
                        ground.publishBy()));
    }

    @CommandHandler
    void handle(DraftExposure command, Clock clock) {
        Act.permit(ExposureActs.ALL, command, division, state);
        apply(
                new ExposureDrafted(
                        id,
                        command.by().id(),
                        Moment.of(clock).at(),
                        command.title(),
                        command.text()));
    }

    @CommandHandler
    void handle(CheckRedaction command, Clock clock) {
        Act.permit(ExposureActs.ALL, command, division, state);
        requireNotOwnDraft(command.by());
        requireReason(command.passed(), command.reason());
        apply(
                new RedactionChecked(
                        id,
                        command.by().id(),
                        Moment.of(clock).at(),
                        command.passed(),
                        command.reason()));
    }

    @CommandHandler
    void handle(ReviewLegality command, Clock clock) {
        Act.permit(ExposureActs.ALL, command, division, state);
        requireNotOwnDraft(command.by());
        requireReason(command.passed(), command.reason());
        apply(
                new LegalReviewed(
                        id,
                        command.by().id(),
                        Moment.of(clock).at(),
                        command.passed(),
                        command.reason()));
    }

    @CommandHandler
    void handle(ApproveExposure command, Clock clock) {
        Act.permit(ExposureActs.ALL, command, division, state);
        requireNotOwnDraft(command.by());
        apply(new ExposureApproved(id, command.by().id(), Moment.of(clock).at()));
    }

    @CommandHandler
    void handle(RejectExposure command, Clock clock) {
        Act.permit(ExposureActs.ALL, command, division, state);
        var now = Moment.of(clock);
        recordLapse(now);
        apply(new ExposureRejected(id, command.by().id(), now.at(), command.reason()));
    }

    @CommandHandler
    void handle(PublishExposure command, Clock clock) {
        Act.permit(ExposureActs.ALL, command, division, state);
        var now = Moment.of(clock);
        recordLapse(now);
        apply(new ExposurePublished(id, command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(WithdrawExposure command, Clock clock) {
        Act.permit(ExposureActs.ALL, command, division, state);
        apply(
                new ExposureWithdrawn(
                        id, command.by().id(), Moment.of(clock).at(), command.reason()));
    }

    @CommandHandler
    void handle(RecordPublicationOverdue command, Clock clock) {
        if (publishBy.map(Deadline::dueOn).filter(command.dueOn()::equals).isPresent()) {
            var now = Moment.of(clock);
            Refused.when(!now.isPast(command.dueOn()), ExposureRule.NOT_YET_OVERDUE);
            recordLapse(now);
        }
    }

    private void requireNotOwnDraft(Officer by) {
        Refused.when(drafter.filter(by.id()::equals).isPresent(), ExposureRule.OWN_DRAFT);
    }

    private static void requireReason(boolean passed, Optional<Sealed> reason) {
        Refused.when(!passed && reason.isEmpty(), ExposureRule.REASON_MISSING);
    }

    /** A deadline that passed unmet is a fact, whether the clock or a late act finds it first. */
    private void recordLapse(Moment now) {
        publishBy
                .filter(deadline -> now.isPast(deadline.dueOn()))
                .map(d -> new PublicationOverdue(id, d, CivilTime.endOf(d.dueOn())))
                .ifPresent(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ExposureEvent event) {
        state = state.after(event);
        switch (event) {
            case ExposureProposed e -> {
                id = e.exposure();
                division = e.division();
                publishBy = e.publishBy();
            }
            case ExposureDrafted e -> drafter = Optional.of(e.by());
            case ExposureRejected _, ExposurePublished _, PublicationOverdue _ ->
                    publishBy = Optional.empty();
            case RedactionChecked _, LegalReviewed _, ExposureApproved _, ExposureWithdrawn _ -> {}
        }
    }
}
