package org.mingcha.command.reliance;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What a command takes for granted of another stream than its own: nothing more happens there
 * before what the command does stands in the ledger. Whoever stores its events holds it to that,
 * where nobody can come between; if something did happen, the command is handled again.
 *
 * @param last the sequence of the last event that was seen; -1 where there was none
 */
public record Reliance(String stream, long last) {

    private static final String KEY = Reliance.class.getName();

    /** Of the command that is being handled; nothing where none is. */
    public static void on(String stream, long last) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get()
                    .root()
                    .<List<Reliance>>getOrComputeResource(KEY, _ -> new ArrayList<>())
                    .add(new Reliance(stream, last));
        }
    }

    public static List<Reliance> of(UnitOfWork<?> unit) {
        return List.copyOf(unit.root().getOrDefaultResource(KEY, List.<Reliance>of()));
    }
}
