package org.mingcha.query.statistics;

class InMemoryDayTalliesTest extends DayTalliesContract {

    private final DayTallies held = new InMemoryDayTallies();

    @Override
    protected DayTallies tallies() {
        return held;
    }
}
