package org.mingcha.query;

import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HEAD;
import static org.mingcha.query.Cast.MERGED_TIP;
import static org.mingcha.query.Cast.OTHER_CITY;
import static org.mingcha.query.Cast.UNIT;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.due;
import static org.mingcha.query.Cast.letter;
import static org.mingcha.query.Cast.morning;
import static org.mingcha.query.Cast.sealed;

import java.util.List;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.law.RowId;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.retaliation.RetaliationId;

/** Three times one reporter tells of retaliation: one case is acted on, one ends, one waits. */
public final class RetaliationStory {

    public static final RetaliationId RETALIATION = RetaliationId.of(MERGED_TIP, 20);
    public static final RetaliationId UNFOUNDED = RetaliationId.of(MERGED_TIP, 22);
    public static final RetaliationId WAITING = RetaliationId.of(MERGED_TIP, 30);

    private RetaliationStory() {}

    static List<Object> all() {
        return List.of(
                opened(RETALIATION, 81, 20),
                new RetaliationRepeated(RETALIATION, day(82), 21),
                new RetaliationHandedOver(
                        RETALIATION, HEAD, morning(85), CITY, OTHER_CITY, sealed("labour")),
                new RetaliationDecided(
                        RETALIATION, HEAD, morning(90), MERGED_TIP, 21, true, letter("true")),
                new RetaliationMeasureTaken(RETALIATION, FIRST, morning(95), sealed("fined")),
                opened(UNFOUNDED, 91, 22),
                new RetaliationDecided(
                        UNFOUNDED, HEAD, morning(92), MERGED_TIP, 22, false, letter("not-so")),
                opened(WAITING, 100, 30),
                new DeadlineOverdue(
                        CaseId.of(WAITING), due(RowId.RETALIATION, 100, 160), morning(161)));
    }

    private static RetaliationOpened opened(RetaliationId retaliation, int day, long number) {
        return new RetaliationOpened(
                retaliation,
                day(day),
                MERGED_TIP,
                number,
                UNIT,
                CITY,
                due(RowId.RETALIATION, day, day + 60));
    }
}
