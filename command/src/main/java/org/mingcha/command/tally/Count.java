package org.mingcha.command.tally;

import org.mingcha.command.due.CaseKind;
import org.mingcha.command.place.DivisionCode;

/**
 * The cases of one kind that one division has in custody.
 *
 * @param overdue of the open ones those of which a date has passed unmet
 * @param notCured how often a reporter said so far, after all was closed, that nothing was cured
 */
public record Count(DivisionCode division, CaseKind kind, int open, int overdue, int notCured) {

    public Count {
        if (open < overdue || overdue < 0 || notCured < 0) {
            throw new IllegalArgumentException("of " + open + " open ones " + overdue);
        }
    }
}
