package org.mingcha.command;

import java.util.List;
import java.util.stream.Stream;
import org.mingcha.command.account.AccountCommand;
import org.mingcha.command.account.AccountEvent;
import org.mingcha.command.account.AccountRule;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureCommand;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureRule;
import org.mingcha.command.hazard.HazardCommand;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardRule;
import org.mingcha.command.order.OrderCommand;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderRule;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.reading.ReadingCommand;
import org.mingcha.command.reading.ReadingEvent;
import org.mingcha.command.retaliation.RetaliationCommand;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationRule;
import org.mingcha.command.reward.RewardCommand;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardRule;
import org.mingcha.command.tally.TallyCommand;
import org.mingcha.command.tally.TallyEvent;
import org.mingcha.command.tally.TallyRule;
import org.mingcha.command.tipoff.TipOffCommand;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipRule;
import org.mingcha.command.unit.UnitCommand;
import org.mingcha.command.unit.UnitEvent;

/** The streams of the write side, by their sealed families. */
public final class Streams {

    /** Everything that can have happened. */
    public static final List<Class<?>> EVENTS =
            List.of(
                    TipOffEvent.class,
                    HazardEvent.class,
                    OrderEvent.class,
                    ExposureEvent.class,
                    UnitEvent.class,
                    TallyEvent.class,
                    RewardEvent.class,
                    RetaliationEvent.class,
                    ReadingEvent.class,
                    AccountEvent.class,
                    DueEvent.class);

    /** Everything that can be asked. */
    public static final List<Class<?>> COMMANDS =
            List.of(
                    TipOffCommand.class,
                    HazardCommand.class,
                    OrderCommand.class,
                    ExposureCommand.class,
                    UnitCommand.class,
                    TallyCommand.class,
                    RewardCommand.class,
                    RetaliationCommand.class,
                    ReadingCommand.class,
                    AccountCommand.class);

    /** Every reason for which any of it is refused. */
    public static final List<Rule> RULES =
            Stream.<Rule[]>of(
                            AuthorityRule.values(),
                            TipRule.values(),
                            HazardRule.values(),
                            OrderRule.values(),
                            ExposureRule.values(),
                            TallyRule.values(),
                            RewardRule.values(),
                            RetaliationRule.values(),
                            AccountRule.values())
                    .flatMap(Stream::of)
                    .toList();

    private Streams() {}
}
