package org.mingcha.command.hazard;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.PlaceGuard;
import org.mingcha.command.hazard.HazardCommand.RegradeHazard;
import org.mingcha.command.hazard.HazardCommand.ReportDirectly;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.InterimGuardPlaced;
import org.mingcha.command.hazard.HazardEvent.MajorHazardDirectlyReported;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;

/** How grave a hazard is, who is told at once, and what protects people until it is cured. */
final class Grading {

    private final Known known;

    Grading(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(GradeHazard command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var now = known.catchUp(law, ladder, clock);
        apply(
                new HazardGraded(
                        known.id(),
                        command.by().id(),
                        now.at(),
                        command.level(),
                        command.standard(),
                        command.clause()));
        openDateOf(command.level(), now, law);
        known.follow(now, law);
    }

    @CommandHandler
    void handle(RegradeHazard command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var now = known.catchUp(law, ladder, clock);
        var was = known.now().level().orElseThrow();
        apply(
                new HazardRegraded(
                        known.id(),
                        command.by().id(),
                        now.at(),
                        was,
                        command.level(),
                        command.standard(),
                        command.clause(),
                        command.reason()));
        if (was != command.level() && known.now().state() == HazardState.GRADED) {
            openDateOf(command.level(), now, law);
        }
        known.follow(now, law);
    }

    /** A written order that there is already meets the date of a general hazard. */
    private void openDateOf(HazardLevel level, Moment now, Deadlines law) {
        switch (level) {
            case MAJOR -> known.open(RowId.H1, now, law);
            case GENERAL -> {
                if (known.now().orders().isEmpty()) {
                    known.open(RowId.H2, now, law);
                }
            }
        }
    }

    @CommandHandler
    void handle(ReportDirectly command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        Refused.when(!known.now().major(), HazardRule.NOT_MAJOR);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new MajorHazardDirectlyReported(known.id(), by, now.at(), command.to()));
        known.follow(now, law);
    }

    @CommandHandler
    void handle(PlaceGuard command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new InterimGuardPlaced(known.id(), by, now.at(), command.measures()));
        known.follow(now, law);
    }
}
