package org.mingcha.command.tipoff;

/** What is reported: the three kinds of the national reporting system. */
public enum TipKind {
    /** A hazard (事故隐患). */
    HAZARD,
    /** A violation of work-safety law (违法行为). */
    VIOLATION,
    /** An accident concealed or misreported (瞒报谎报事故). */
    CONCEALED_ACCIDENT
}
