package org.mingcha.web.casepage;

import java.util.List;
import org.mingcha.web.page.Words.Choice;

/**
 * One field of an act's form.
 *
 * @param hint empty if there is none
 * @param limit of characters, where text is asked for
 * @param choices where one or more are to be chosen
 */
record ActField(
        String name, String label, String hint, Input input, int limit, List<Choice> choices) {

    /** How it is asked for. */
    enum Input {
        LINE,
        AREA,
        AREAS,
        DATE,
        NUMBER,
        RADIOS,
        CHECKBOXES,
        SELECT
    }
}
