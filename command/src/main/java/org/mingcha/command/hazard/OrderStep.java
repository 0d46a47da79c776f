package org.mingcha.command.hazard;

/** What was noted of an order that is about a hazard. */
public enum OrderStep {
    /** A written order was issued. */
    ISSUED,
    /** Operations were suspended by it. */
    SUSPENDED,
    /** Resumption was consented to. */
    RESUMED,
    /** It was listed for supervision. */
    LISTED,
    DELISTED
}
