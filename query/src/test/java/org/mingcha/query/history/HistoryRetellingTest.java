package org.mingcha.query.history;

import org.mingcha.query.ProjectionModule;
import org.mingcha.query.Retelling;

class HistoryRetellingTest extends Retelling {

    private final InMemoryHappenings held = new InMemoryHappenings();

    @Override
    protected ProjectionModule module() {
        return new HistoryModule(held);
    }

    @Override
    protected Object held() {
        return held;
    }
}
