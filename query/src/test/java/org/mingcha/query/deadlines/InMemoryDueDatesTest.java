package org.mingcha.query.deadlines;

class InMemoryDueDatesTest extends DueDatesContract {

    private final DueDates held = new InMemoryDueDates();

    @Override
    protected DueDates dates() {
        return held;
    }
}
