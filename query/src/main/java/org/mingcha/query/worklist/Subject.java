package org.mingcha.query.worklist;

/** The stream that an item of work stands for. */
public enum Subject {
    TIP,
    HAZARD,
    ORDER,
    EXPOSURE,
    REWARD,
    RETALIATION
}
