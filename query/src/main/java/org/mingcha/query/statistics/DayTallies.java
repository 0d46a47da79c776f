package org.mingcha.query.statistics;

import java.util.List;

/** Holds the tallies, one for each day. Putting the same tally twice changes nothing. */
public interface DayTallies {

    void put(DayTally tally);

    /** By day. */
    List<DayTally> find(FindTallies question);

    void clear();
}
