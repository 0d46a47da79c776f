package org.mingcha.query.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Holds the tallies in memory. */
public class InMemoryDayTallies implements DayTallies {

    private final TreeMap<LocalDate, DayTally> held = new TreeMap<>();

    @Override
    public void put(DayTally tally) {
        held.put(tally.on(), tally);
    }

    @Override
    public List<DayTally> find(FindTallies question) {
        return question.to().isBefore(question.from())
                ? List.of()
                : List.copyOf(held.subMap(question.from(), true, question.to(), true).values());
    }

    @Override
    public void clear() {
        held.clear();
    }

    @Override
    public String toString() {
        return held.toString();
    }
}
