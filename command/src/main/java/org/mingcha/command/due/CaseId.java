package org.mingcha.command.due;

import org.mingcha.command.Invalid;

/** The id of a stream of any kind, such as {@code tip-…}. */
public record CaseId(String value) {

    public CaseId {
        if (!value.matches("[a-z]+-[0-9a-hjkmnp-tv-z]{26}")) {
            throw new Invalid("id");
        }
    }

    public static CaseId of(Object streamId) {
        return new CaseId(streamId.toString());
    }

    /**
     * @throws Invalid if streams of this kind have no dates
     */
    public CaseKind kind() {
        return CaseKind.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
