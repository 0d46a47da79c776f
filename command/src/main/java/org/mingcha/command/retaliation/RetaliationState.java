package org.mingcha.command.retaliation;

import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;

/** How far a case of retaliation has come. */
public enum RetaliationState {
    OPENED,
    CONFIRMED,
    NOT_CONFIRMED,
    /** Confirmed, and something was done about the unit. */
    ACTED_ON;

    /** Those in which nothing more has to be done; more measures may still be taken. */
    public static final Set<RetaliationState> ENDED = EnumSet.of(NOT_CONFIRMED, ACTED_ON);

    public RetaliationState after(RetaliationEvent event) {
        return switch (event) {
            case RetaliationOpened _ -> OPENED;
            case RetaliationDecided e -> e.confirmed() ? CONFIRMED : NOT_CONFIRMED;
            case RetaliationMeasureTaken _ -> ACTED_ON;
            case RetaliationRepeated _, RetaliationHandedOver _ -> this;
        };
    }
}
