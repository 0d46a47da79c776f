package org.mingcha.command;

import java.util.List;
import org.mingcha.command.exposure.ExposureCommand;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.hazard.HazardCommand;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.order.OrderCommand;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.tipoff.TipOffCommand;
import org.mingcha.command.tipoff.TipOffEvent;

/** The streams of the write side, by their sealed families. */
public final class Streams {

    /** Everything that can have happened. */
    public static final List<Class<?>> EVENTS =
            List.of(TipOffEvent.class, HazardEvent.class, OrderEvent.class, ExposureEvent.class);

    /** Everything that can be asked. */
    public static final List<Class<?>> COMMANDS =
            List.of(
                    TipOffCommand.class,
                    HazardCommand.class,
                    OrderCommand.class,
                    ExposureCommand.class);

    private Streams() {}
}
