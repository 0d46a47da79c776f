package org.mingcha.web.audit;

import java.util.Base64;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** One event as one line of JSON, with what is needed to check it against the log. */
public final class EventLine {

    private EventLine() {}

    /** Without a line break. */
    public static String of(StoredEvent event) {
        var base64 = Base64.getEncoder();
        return "{\"index\":"
                + event.index()
                + ",\"salt\":\""
                + base64.encodeToString(event.salt())
                + "\",\"event\":"
                + EventEntry.canonical(event)
                + ",\"entry\":\""
                + base64.encodeToString(EventEntry.of(event))
                + "\"}";
    }
}
