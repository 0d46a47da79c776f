package org.mingcha.query.statistics;

import org.mingcha.query.ProjectionModule;
import org.mingcha.query.Retelling;

class StatisticsRetellingTest extends Retelling {

    private final InMemoryDayTallies held = new InMemoryDayTallies();

    @Override
    protected ProjectionModule module() {
        return new StatisticsModule(held);
    }

    @Override
    protected Object held() {
        return held;
    }
}
