package org.mingcha.web.own;

import org.mingcha.web.own.OwnSessions.Own;
import org.mingcha.web.page.Words;

/** One session in words. */
record SessionRow(String id, String beganAt, String usedAt, boolean current) {

    static SessionRow of(Own session, Words words) {
        return new SessionRow(
                session.id(),
                words.moment(session.beganAt()),
                words.moment(session.usedAt()),
                session.current());
    }
}
