package org.mingcha.command.law.reward;

/** The steps on the way to an amount, in the order in which they are taken. */
public enum StepKind {
    /** What the method itself gives. */
    BASE,
    /** Not below this. */
    FLOOR,
    /** Within the band of the situation. */
    BAND,
    /** More for an insider. */
    UPLIFT,
    /** Not above this. */
    CAP
}
