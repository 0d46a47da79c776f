package org.mingcha.command;

import java.time.LocalDate;

/**
 * An event that a reporter caused. It is dated, never timed: neither the event nor anything stored
 * with it may tell who reported, from where, on what device or at what time of day.
 */
public interface FromReporter {

    /** The day in Asia/Shanghai. */
    LocalDate on();
}
