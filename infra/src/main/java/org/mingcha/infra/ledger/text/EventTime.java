package org.mingcha.infra.ledger.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.axonframework.eventhandling.EventMessage;
import org.mingcha.command.FromReporter;
import org.mingcha.command.law.CivilTime;

/**
 * The stored time of an event: the day alone where a reporter caused it, else an instant in UTC to
 * the millisecond.
 */
public record EventTime(String text) {

    private static final int DAY_LENGTH = "2026-11-23".length();
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    static EventTime of(EventMessage<?> event) {
        return event.getPayload() instanceof FromReporter reported
                ? new EventTime(reported.on().toString())
                : of(event.getTimestamp());
    }

    static EventTime of(Instant moment) {
        return new EventTime(MILLISECONDS.format(moment));
    }

    /** A day is read as its start in the civil zone. */
    public Instant instant() {
        return isDay()
                ? LocalDate.parse(text).atStartOfDay(CivilTime.ZONE).toInstant()
                : Instant.parse(text);
    }

    /** The day in the civil zone. */
    public LocalDate day() {
        return LocalDate.ofInstant(instant(), CivilTime.ZONE);
    }

    private boolean isDay() {
        return text.length() == DAY_LENGTH;
    }
}
