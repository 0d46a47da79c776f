package org.mingcha.query.casefile;

import org.mingcha.query.deadlines.Dates;

/**
 * A case with what is needed to carry it on.
 *
 * @param seen ledger index of the last event of the case's own stream that it holds
 */
public record CaseFile<C>(C view, Dates dates, long seen) {}
