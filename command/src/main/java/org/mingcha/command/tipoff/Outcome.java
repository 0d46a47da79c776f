package org.mingcha.command.tipoff;

/** What verification found (核查结论). */
public enum Outcome {
    /** 查实. */
    SUBSTANTIATED,
    /** 部分属实. */
    PARTLY_SUBSTANTIATED,
    /** 不实. */
    UNSUBSTANTIATED,
    /** 无法查清. */
    UNVERIFIABLE
}
