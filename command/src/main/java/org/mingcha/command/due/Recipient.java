package org.mingcha.command.due;

/** To whom a date is brought that is near, or has passed. */
public enum Recipient {
    /** Whoever has the case in hand. */
    OWNER,
    /** The responsible head of the division that has it in custody. */
    HEAD,
    /** The city above that division. */
    CITY,
    /** The province. */
    PROVINCE
}
