package org.mingcha.command.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderCommand.DropPenalty;
import org.mingcha.command.order.OrderCommand.FilePenalty;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.RevokePenalty;
import org.mingcha.command.order.OrderCommand.ServePenalty;
import org.mingcha.command.order.OrderCommand.StartDailyFine;
import org.mingcha.command.order.OrderEvent.DailyFineStarted;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyDropped;
import org.mingcha.command.order.OrderEvent.PenaltyFiled;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.PenaltyServed;
import org.mingcha.command.party.TwoOfficers;

/** Penalties, from filing to service, and what follows them. */
final class Punishing {

    private final Known known;

    Punishing(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(FilePenalty command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(known.now().penalties().filed(), OrderRule.PENALTY_PENDING);
        var officers = TwoOfficers.among(command.officers(), OrderRule.TOO_FEW_OFFICERS);
        var now = known.catchUp(law, ladder, clock);
        apply(new PenaltyFiled(known.id(), command.by().id(), now.at(), officers));
        known.open(RowId.P1_DECIDE, now.day(), now, law);
    }

    @CommandHandler
    void handle(DropPenalty command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(!known.now().penalties().filed(), OrderRule.NOTHING_FILED);
        var now = known.catchUp(law, ladder, clock);
        apply(new PenaltyDropped(known.id(), command.by().id(), now.at(), command.reason()));
    }

    @CommandHandler
    void handle(RecordPenalty command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        LocalDate decidedOn = command.decidedOn();
        Refused.when(decidedOn.isAfter(Moment.of(clock).day()), OrderRule.PENALTY_IN_FUTURE);
        var now = known.catchUp(law, ladder, clock);
        var exposeBy = law.open(RowId.E1, decidedOn);
        var by = command.by().id();
        apply(new PenaltyDecided(known.id(), by, now.at(), command.fine(), decidedOn, exposeBy));
        openService(now, law);
    }

    @CommandHandler
    void handle(ServePenalty command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var penalty =
                known.now()
                        .penalties()
                        .unserved()
                        .orElseThrow(() -> new Refused(OrderRule.NO_PENALTY_TO_SERVE));
        var servedOn = command.servedOn();
        Refused.when(
                servedOn.isBefore(penalty.decidedOn()), OrderRule.PENALTY_SERVED_BEFORE_DECIDED);
        Refused.when(servedOn.isAfter(Moment.of(clock).day()), OrderRule.SERVED_IN_FUTURE);
        var now = known.catchUp(law, ladder, clock);
        apply(new PenaltyServed(known.id(), command.by().id(), now.at(), servedOn));
        openService(now, law);
    }

    @CommandHandler
    void handle(RevokePenalty command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var penalty =
                known.now()
                        .penalties()
                        .latest()
                        .orElseThrow(() -> new Refused(OrderRule.NO_PENALTY));
        var now = known.catchUp(law, ladder, clock);
        apply(
                new PenaltyRevoked(
                        known.id(),
                        command.by().id(),
                        now.at(),
                        penalty.fine(),
                        penalty.decidedOn(),
                        command.reason()));
        openService(now, law);
    }

    /** One is served after another: the date that runs is that of the first. */
    private void openService(Moment now, Deadlines law) {
        if (known.dates().deadline(RowId.P1_SERVE).isEmpty()) {
            known.now()
                    .penalties()
                    .unserved()
                    .ifPresent(it -> known.open(RowId.P1_SERVE, it.decidedOn(), now, law));
        }
    }

    @CommandHandler
    void handle(StartDailyFine command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var penalties = known.now().penalties();
        Refused.when(penalties.standing().isEmpty(), OrderRule.NO_PENALTY);
        Refused.when(penalties.dailyFine(), OrderRule.DAILY_FINE_RUNS);
        var ordered =
                penalties
                        .notCorrectedOn()
                        .orElseThrow(() -> new Refused(OrderRule.NOT_FOUND_UNCORRECTED));
        var from = law.from(RowId.O7, ordered);
        Refused.when(Moment.of(clock).day().isBefore(from), OrderRule.DAILY_FINE_TOO_EARLY);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new DailyFineStarted(known.id(), by, now.at(), command.perDay(), from));
    }
}
