package org.mingcha.command.retaliation;

import org.mingcha.command.due.Running;
import org.mingcha.command.law.RowId;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;

/** The one date of a case of retaliation: by when it is decided. */
public final class RetaliationDates {

    private RetaliationDates() {}

    /**
     * What each event does to it. Neither what is said again nor who has it in hand starts it anew.
     */
    public static void after(Running running, RetaliationEvent event) {
        switch (event) {
            case RetaliationOpened e -> running.open(e.decideBy(), e.on());
            case RetaliationDecided _ -> running.meet(RowId.RETALIATION);
            case RetaliationRepeated _, RetaliationHandedOver _, RetaliationMeasureTaken _ -> {}
        }
    }
}
