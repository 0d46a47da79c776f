package org.mingcha.infra.time;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardCommand.CatchUpHazard;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.order.OrderCommand.CatchUpOrder;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.retaliation.RetaliationCommand.CatchUpRetaliation;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.reward.RewardCommand.CatchUpReward;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand.CatchUpTip;
import org.mingcha.query.deadlines.Behind;
import org.mingcha.query.deadlines.FindBehind;
import org.mingcha.web.act.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every stream that has fallen behind the clock to catch up: to record what was near, what
 * passed, who is told of it, and what a new calendar moves. All that follows from events and clock
 * anyway: run late, twice or on two nodes at once, each is recorded once, by the stream's own rule.
 */
public final class CatchUps implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUps.class);
    private static final int BATCH = 500;

    private final Function<FindBehind, List<Behind>> behind;
    private final Commands commands;
    private final Clock clock;

    public CatchUps(Function<FindBehind, List<Behind>> behind, Commands commands, Clock clock) {
        this.behind = behind;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Goes on behind those that fail, so that they hold up nobody. Never throws: what could not be
     * recorded now is found again the next time.
     */
    @Override
    public void run() {
        try {
            var today = CivilTime.today(clock);
            var found = behind.apply(new FindBehind(today, Optional.empty(), BATCH));
            while (!found.isEmpty()) {
                found.forEach(this::catchUp);
                var last = Optional.of(found.getLast().cursor());
                found = behind.apply(new FindBehind(today, last, BATCH));
            }
        } catch (RuntimeException e) {
            LOG.warn("it could not be read what is behind; trying again", e);
        }
    }

    private void catchUp(Behind one) {
        try {
            commands.send(command(new CaseId(one.stream())));
        } catch (RuntimeException e) {
            LOG.warn("{} could not catch up; trying again", one.stream(), e);
        }
    }

    private static Object command(CaseId stream) {
        return switch (stream.kind()) {
            case TIP -> new CatchUpTip(new TipId(stream.value()));
            case HAZARD -> new CatchUpHazard(new HazardId(stream.value()));
            case ORDER -> new CatchUpOrder(new OrderId(stream.value()));
            case EXPOSURE -> new CatchUpExposure(new ExposureId(stream.value()));
            case REWARD -> new CatchUpReward(new RewardId(stream.value()));
            case RETALIATION -> new CatchUpRetaliation(new RetaliationId(stream.value()));
        };
    }
}
