package org.mingcha.query.deadlines;

import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.query.ProjectionModule;
import org.mingcha.query.Retelling;

class DeadlinesRetellingTest extends Retelling {

    private final InMemoryDueDates held = new InMemoryDueDates();

    @Override
    protected ProjectionModule module() {
        return new DeadlinesModule(
                held, new Foresight(Ladder.shipped(), DeadlineRegistry.published()));
    }

    @Override
    protected Object held() {
        return held;
    }
}
