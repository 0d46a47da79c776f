package org.mingcha.command.exposure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.CorrectExposure;
import org.mingcha.command.exposure.ExposureCommand.DecideObjection;
import org.mingcha.command.exposure.ExposureCommand.DemandWithdrawal;
import org.mingcha.command.exposure.ExposureCommand.FollowUp;
import org.mingcha.command.exposure.ExposureCommand.ObjectToExposure;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureObjected;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.ObjectionDecided;
import org.mingcha.command.exposure.ExposureEvent.ProposalVoided;
import org.mingcha.command.exposure.ExposureEvent.RectificationFollowedUp;
import org.mingcha.command.exposure.ExposureEvent.WithdrawalDemanded;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;

/** What happens to an exposure while it is shown. */
final class Display {

    private final Known known;

    Display(Known known) {
        this.known = known;
    }

    /** The reason is shown in the place of the text, so it must be as clean. */
    @CommandHandler
    void handle(WithdrawExposure command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        Clean.require(command.screening());
        apply(
                new ExposureWithdrawn(
                        command.exposure(), command.by().id(), now.at(), command.reason()));
    }

    @CommandHandler
    void handle(DemandWithdrawal command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        switch (known.state()) {
            case PROPOSED, DRAFTED, REDACTED, REVIEWED, APPROVED ->
                    apply(new ProposalVoided(command.exposure(), now.at()));
            case PUBLISHED -> {
                if (!known.dates().runs(RowId.E2)) {
                    var withdrawBy = law.open(RowId.E2, command.revokedOn());
                    apply(new WithdrawalDemanded(command.exposure(), now.at(), withdrawBy));
                }
            }
            case REJECTED, WITHDRAWN, EXPIRED, VOID -> {}
        }
    }

    /** A correction that waits for its approval is replaced by another. */
    @CommandHandler
    void handle(CorrectExposure command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        Clean.require(command.screening());
        apply(
                new CorrectionDrafted(
                        command.exposure(),
                        command.by().id(),
                        now.at(),
                        command.text(),
                        command.reason(),
                        command.screening().snapshot().orElseThrow(),
                        command.screening().version()));
    }

    @CommandHandler
    void handle(ApproveCorrection command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        var correction =
                known.correction().orElseThrow(() -> new Refused(ExposureRule.NO_CORRECTION));
        var by = command.by().id();
        Refused.when(correction.by().equals(by), ExposureRule.OWN_CORRECTION);
        var screening = command.screening();
        Clean.require(screening);
        boolean same = screening.snapshot().filter(correction.snapshot()::equals).isPresent();
        Refused.when(!same, ExposureRule.CORRECTION_CHANGED);
        apply(
                new ExposureCorrected(
                        command.exposure(),
                        by,
                        now.at(),
                        correction.text(),
                        correction.snapshot(),
                        screening.version()));
    }

    @CommandHandler
    void handle(ObjectToExposure command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        Refused.when(known.objected(), ExposureRule.OBJECTION_PENDING);
        var row = command.othersNeeded().orElse(false) ? RowId.E3_OTHERS : RowId.E3_OWN;
        apply(
                new ExposureObjected(
                        command.exposure(),
                        command.by().id(),
                        now.at(),
                        command.account(),
                        command.byWhom(),
                        law.open(row, now.day())));
    }

    @CommandHandler
    void handle(DecideObjection command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        known.requireNotOwnDraft(command.by());
        Refused.when(!known.objected(), ExposureRule.NO_OBJECTION);
        apply(
                new ObjectionDecided(
                        command.exposure(),
                        command.by().id(),
                        now.at(),
                        command.upheld(),
                        command.reason()));
    }

    @CommandHandler
    void handle(FollowUp command, Deadlines law, Ladder ladder, Clock clock) {
        var now = Catching.up(known, law, ladder, clock);
        known.permit(command);
        apply(
                new RectificationFollowedUp(
                        command.exposure(), command.by().id(), now.at(), command.account()));
    }
}
