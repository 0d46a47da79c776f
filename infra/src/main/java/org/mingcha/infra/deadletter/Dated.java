package org.mingcha.infra.deadletter;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.FromReporter;
import org.mingcha.command.law.CivilTime;

/**
 * A dead letter that knows its event's day and no time of day.
 *
 * @param letter which knows more
 * @param day its beginning in Asia/Shanghai
 */
record Dated<M extends EventMessage<?>>(DeadLetter<M> letter, Instant day)
        implements DeadLetter<M> {

    /** The letter itself, if no reporter caused its event. */
    static <M extends EventMessage<?>> DeadLetter<M> ifReporters(DeadLetter<M> letter) {
        return letter.message().getPayload() instanceof FromReporter event
                ? new Dated<>(letter, event.on().atStartOfDay(CivilTime.ZONE).toInstant())
                : letter;
    }

    @Override
    public M message() {
        return letter.message();
    }

    @Override
    public Optional<Cause> cause() {
        return letter.cause();
    }

    @Override
    public Instant enqueuedAt() {
        return day;
    }

    @Override
    public Instant lastTouched() {
        return day;
    }

    @Override
    public MetaData diagnostics() {
        return letter.diagnostics();
    }

    @Override
    public DeadLetter<M> markTouched() {
        return this;
    }

    @Override
    public DeadLetter<M> withCause(@Nullable Throwable cause) {
        return new Dated<>(letter.withCause(cause), day);
    }

    @Override
    public DeadLetter<M> withDiagnostics(MetaData diagnostics) {
        return new Dated<>(letter.withDiagnostics(diagnostics), day);
    }
}
