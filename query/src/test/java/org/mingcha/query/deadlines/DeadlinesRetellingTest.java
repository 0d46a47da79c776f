package org.mingcha.query.deadlines;

import org.mingcha.query.ProjectionModule;
import org.mingcha.query.Retelling;

class DeadlinesRetellingTest extends Retelling {

    private final InMemoryDueDates held = new InMemoryDueDates();

    @Override
    protected ProjectionModule module() {
        return new DeadlinesModule(held);
    }

    @Override
    protected Object held() {
        return held;
    }
}
