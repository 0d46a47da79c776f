package org.mingcha.query.deadlines;

import org.mingcha.command.due.CaseId;

/** The open dates of one case, earliest first; answered by a list of {@link DueDate}. */
public record FindOpenDates(CaseId stream) {}
