package org.mingcha.web.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a template may ask for. What a reporter wrote, or who they are, is not among it, so no
 * template can print it.
 */
enum Placeholder {
    OFFICE,
    OFFICE_MARK,
    OFFICE_ABOVE,
    GOVERNMENT,
    YEAR,
    SERIAL,
    DATE,
    CASE_ID,
    UNIT,
    TIP_NUMBER,
    TIP_KIND,
    REGISTERED_ON,
    CONCLUDE_BY,
    GROUND,
    REASON,
    CONCLUSION,
    ACCOUNT,
    DISPOSAL,
    REWARDABLE,
    NOT_REWARDABLE,
    OBJECT_BY,
    MATTERS,
    LEGAL_BASIS,
    RECTIFY_BY,
    ISSUED_ON,
    ORDER_NUMBER,
    SATISFIED,
    UNSATISFIED,
    OFFICERS,
    SERVED_ON,
    SERVED_BY,
    RESPONSIBLE,
    CURE_BY,
    LISTED,
    URGED,
    LISTED_ON,
    TEXT,
    AMOUNT,
    CAPITALS,
    CLAIM_BY,
    RULES;

    /** As templates write it: lower case, with hyphens. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
