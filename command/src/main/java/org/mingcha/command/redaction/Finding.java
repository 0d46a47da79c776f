package org.mingcha.command.redaction;

/**
 * A passage that must not be made public: what kind of thing it is and where it stands, never what
 * it says.
 *
 * @param from its first character, counted from 1 as people count them
 * @param to its last character
 */
public record Finding(Kind kind, Part part, int from, int to) {

    /** What kind of thing was found. */
    public enum Kind {
        /** Wording of a narrative, or of what a reporter wrote later. */
        WORDING,
        /** The day of a tip-off. */
        TIP_DATE,
        /** The number or the id of a tip-off. */
        TIP_NUMBER,
        /** The way by which it came. */
        CHANNEL,
        /** A telephone number, an address or a number by which a person is found. */
        PERSONAL_NUMBER,
        /** The name of a person. */
        PERSON,
        /** A picture, or a word that leads to one. */
        PHOTO
    }

    /** Where it was found. */
    public enum Part {
        TITLE,
        TEXT
    }
}
