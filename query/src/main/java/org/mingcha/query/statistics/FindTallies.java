package org.mingcha.query.statistics;

import java.time.LocalDate;

/** The tallies from one day to another, both included, by day; answered by a list. */
public record FindTallies(LocalDate from, LocalDate to) {}
