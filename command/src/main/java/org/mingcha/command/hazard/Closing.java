package org.mingcha.command.hazard;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.ReopenHazard;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.ShamCureFound;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.party.TwoOfficers;

/** Acceptance of a cure, closing out, and what reopens a hazard. */
final class Closing {

    private final Known known;

    Closing(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(
            ApplyForAcceptance command,
            EventStore events,
            Deadlines law,
            Ladder ladder,
            Clock clock) {
        known.permit(command);
        var now = known.catchUp(law, ladder, clock);
        var acceptBy = law.open(OnSite.row(known.tip(), events), now.day());
        apply(new AcceptanceApplied(known.id(), command.by().id(), now.at(), acceptBy));
    }

    @CommandHandler
    void handle(AcceptCure command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var officers = TwoOfficers.among(command.officers(), HazardRule.TOO_FEW_OFFICERS);
        Refused.when(
                known.now().curer().filter(officers::contains).isPresent(),
                HazardRule.CURER_ACCEPTS);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(
                command.passed()
                        ? new AcceptancePassed(
                                known.id(), by, now.at(), officers, command.account())
                        : new AcceptanceFailed(
                                known.id(), by, now.at(), officers, command.account()));
        known.follow(now, law);
    }

    @CommandHandler
    void handle(CloseOut command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(known.now().suspended(), HazardRule.STILL_SUSPENDED);
        known.now().evidence().requireComplete(known.now().level().orElseThrow());
        var now = known.catchUp(law, ladder, clock);
        apply(new HazardClosedOut(known.id(), command.by().id(), now.at(), command.rootCause()));
    }

    @CommandHandler
    void handle(ReopenHazard command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new HazardReopened(known.id(), by, now.at(), command.reason()));
        if (command.sham().orElse(false)) {
            apply(new ShamCureFound(known.id(), by, now.at()));
        }
        known.follow(now, law);
    }
}
