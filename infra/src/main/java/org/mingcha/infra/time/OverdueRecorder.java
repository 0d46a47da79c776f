package org.mingcha.infra.time;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardCommand.RecordHazardOverdue;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.order.OrderCommand.RecordOrderOverdue;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand.RecordTipOverdue;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindUnrecordedOverdue;
import org.mingcha.web.act.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes into the ledger that dates have passed. It only publishes what follows from events and
 * clock anyway: run late, twice or on two nodes at once, each date is recorded once, by the
 * stream's own rule.
 */
public final class OverdueRecorder implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueRecorder.class);
    private static final int BATCH = 500;

    private final Function<FindUnrecordedOverdue, List<DueDate>> dates;
    private final Commands commands;
    private final Clock clock;

    public OverdueRecorder(
            Function<FindUnrecordedOverdue, List<DueDate>> dates, Commands commands, Clock clock) {
        this.dates = dates;
        this.commands = commands;
        this.clock = clock;
    }

    /** Never throws: what could not be recorded now is found again the next time. */
    @Override
    public void run() {
        try {
            dates.apply(new FindUnrecordedOverdue(CivilTime.today(clock), BATCH))
                    .forEach(this::record);
        } catch (RuntimeException e) {
            LOG.warn("overdue dates could not be read; trying again", e);
        }
    }

    private void record(DueDate date) {
        try {
            commands.send(command(date));
        } catch (RuntimeException e) {
            LOG.warn("overdue {} could not be recorded; trying again", date.id(), e);
        }
    }

    private static Object command(DueDate date) {
        String kind = date.stream().substring(0, date.stream().indexOf('-'));
        return switch (kind) {
            case "tip" ->
                    new RecordTipOverdue(
                            new TipId(date.stream()), date.deadline().row(), date.dueOn());
            case "hazard" -> new RecordHazardOverdue(new HazardId(date.stream()), date.dueOn());
            case "order" -> new RecordOrderOverdue(new OrderId(date.stream()), date.dueOn());
            case "exposure" -> new CatchUpExposure(new ExposureId(date.stream()));
            default -> throw new IllegalStateException("no stream has such dates: " + kind);
        };
    }
}
