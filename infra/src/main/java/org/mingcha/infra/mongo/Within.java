package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import org.bson.conversions.Bson;
import org.mingcha.command.place.DivisionCode;

/** A division and all below it, as a range that an index serves. */
final class Within {

    static final String DIVISION = "division";

    private Within() {}

    static Bson within(DivisionCode division) {
        return within(DIVISION, division);
    }

    static Bson within(String field, DivisionCode division) {
        String from = division.significant();
        int last = from.length() - 1;
        String until = from.substring(0, last) + (char) (from.charAt(last) + 1);
        return and(gte(field, from), lt(field, until));
    }
}
