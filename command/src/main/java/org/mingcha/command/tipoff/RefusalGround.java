package org.mingcha.command.tipoff;

/** Why a tip-off is not accepted (不予受理), by the notice to reporters of the national system. */
public enum RefusalGround {
    /** The same matter was accepted already and is reported again. */
    ALREADY_ACCEPTED,
    /** No clear object, matter or facts. */
    UNCLEAR,
    /** A suggestion, a request for information, or a matter before a court or arbitration. */
    NOT_A_TIP,
    /** Another regulator is competent. */
    OUT_OF_SCOPE,
    /** The reason given in words stands alone. */
    OTHER
}
