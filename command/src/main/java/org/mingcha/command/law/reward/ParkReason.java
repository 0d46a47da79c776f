package org.mingcha.command.law.reward;

/** Why no amount can be said yet: a figure is missing, and none is guessed. */
public enum ParkReason {
    /** No rule is in force for the division on the day of acceptance. */
    NO_RULE,
    /** The rule in force has no figure for such a matter loaded. */
    NO_FIGURE,
    /** The rule leaves fire hazards out. */
    NOT_FOR_FIRE,
    /** Nobody has said yet what kind of matter it is. */
    MATTER_NOT_DECIDED,
    /** No penalty is final yet, and nobody has said that there will be none. */
    PENALTY_NOT_FINAL,
    /** An officer must set the figure within the rule's range. */
    FIGURE_NOT_SET,
    /** Which tier it is must be decided. */
    TIER_NOT_DECIDED,
    /** Which band it is must be decided. */
    BAND_NOT_DECIDED,
    /** Class and deaths of the concealed accident must be confirmed. */
    ACCIDENT_NOT_CONFIRMED,
    /** The rule rewards only who gave their name. */
    NAMED_ONLY,
    /** The province has set no uplift for insiders. */
    UPLIFT_NOT_SET
}
