package org.mingcha.query.deadlines;

import java.time.LocalDate;

/**
 * Dates whose day ended before {@code today} and which the ledger does not yet say have passed;
 * answered by a list.
 */
public record FindUnrecordedOverdue(LocalDate today, int limit) {}
