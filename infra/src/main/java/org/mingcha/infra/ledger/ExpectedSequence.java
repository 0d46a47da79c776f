package org.mingcha.infra.ledger;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Holds a command to what its sender saw of the stream: what it does must come right behind that.
 * It is asked where events are appended, so that nobody can come between asking and appending.
 */
public final class ExpectedSequence implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String KEY = ExpectedSequence.class.getName();

    /**
     * What a command's message says.
     *
     * @param last the sequence of the last event that was seen
     */
    public static Map<String, Long> after(long last) {
        return Map.of(KEY, last);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (unit.getMessage().getMetaData().get(KEY) instanceof Long last) {
            unit.resources().put(KEY, last);
        }
        return chain.proceed();
    }

    static void check(UnitOfWork<?> unit, EventMessage<?> first) {
        if (unit.getResource(KEY) instanceof Long last
                && first instanceof DomainEventMessage<?> event
                && event.getSequenceNumber() != last + 1) {
            throw new StreamMoved();
        }
    }

    /** Something happened on the stream that the sender had not seen; nothing was appended. */
    public static final class StreamMoved extends RuntimeException {

        StreamMoved() {
            super("the stream moved on", null, false, false);
        }
    }
}
