package org.mingcha.command.law;

/** A row of the deadline registry; the rows themselves are data ({@code deadlines.csv}). */
public enum RowId {
    /** Accept or refuse a tip-off. */
    T1,
    /** Conclude its verification. */
    T3,
    /** Feed the result back. */
    T5,
    /** The reporter objects to the result. */
    T6,
    /** Re-inspect an order. */
    O1,
    /** Accept a cure on site. */
    O2,
    /** Expose a penalty. */
    E1
}
