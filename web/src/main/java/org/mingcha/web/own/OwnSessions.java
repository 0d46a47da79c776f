package org.mingcha.web.own;

import java.time.Instant;
import java.util.List;
import org.mingcha.command.party.OfficerId;

/** Where an official is signed in. Of device and network nothing is known. */
public interface OwnSessions {

    /**
     * Those that count, the last used first.
     *
     * @param token of the session in which it is asked
     */
    List<Own> of(OfficerId owner, String token);

    /** False if there is none of that id that is theirs. */
    boolean end(OfficerId owner, String id);

    /** All but the one of this token. */
    void endOthers(OfficerId owner, String token);

    /**
     * One session.
     *
     * @param id opens nothing, and nothing that does can be found by it
     * @param usedAt to the minute
     * @param current whether it is the one in which it is asked
     */
    record Own(String id, Instant beganAt, Instant usedAt, boolean current) {}
}
