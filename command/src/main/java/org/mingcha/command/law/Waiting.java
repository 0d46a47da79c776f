package org.mingcha.command.law;

import java.time.Instant;

/**
 * A moment before which the law does not let something be done.
 *
 * @param version of the row in force on the day of the trigger
 * @param over the first moment at which it may be done
 */
public record Waiting(RowId row, int version, Instant over) {}
