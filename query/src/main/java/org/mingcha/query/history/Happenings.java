package org.mingcha.query.history;

import java.util.List;

/** Holds what happened, by ledger index. Putting the same happening twice changes nothing. */
public interface Happenings {

    void put(Happening happening);

    /** From the index on, in ledger order, at most as many as asked for. */
    List<Happening> find(FindHistory question);

    void clear();
}
