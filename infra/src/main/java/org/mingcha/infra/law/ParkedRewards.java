package org.mingcha.infra.law;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reward.RewardCommand.ResumeReward;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.RewardState;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.query.worklist.WorkPage;
import org.mingcha.web.act.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has every parked reward look whether the figure that it lacks has been loaded. A reward that
 * still lacks it records nothing.
 */
public final class ParkedRewards implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedRewards.class);
    private static final DivisionCode EVERYWHERE = new DivisionCode("370000");
    private static final int PAGE = 200;

    private final Function<FindWork, WorkPage> work;
    private final Commands commands;
    private final Clock clock;

    public ParkedRewards(Function<FindWork, WorkPage> work, Commands commands, Clock clock) {
        this.work = work;
        this.commands = commands;
        this.clock = clock;
    }

    /** Never throws: what could not be resumed now is found again the next time. */
    @Override
    public void run() {
        try {
            var next = OptionalLong.of(Long.MAX_VALUE);
            while (next.isPresent()) {
                var page = work.apply(parked(next));
                page.items().forEach(this::resume);
                next = page.next();
            }
        } catch (RuntimeException e) {
            LOG.warn("parked rewards could not be read; trying again", e);
        }
    }

    private void resume(WorkItem reward) {
        try {
            commands.send(new ResumeReward(new RewardId(reward.id())));
        } catch (RuntimeException e) {
            LOG.warn("{} could not be resumed; trying again", reward.id(), e);
        }
    }

    private FindWork parked(OptionalLong before) {
        return new FindWork(
                Subject.REWARD,
                EVERYWHERE,
                Optional.of(RewardState.PARKED.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CivilTime.today(clock),
                before,
                PAGE);
    }
}
