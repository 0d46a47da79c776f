package org.mingcha.query.worklist;

import org.mingcha.query.ProjectionModule;
import org.mingcha.query.Retelling;

class WorklistRetellingTest extends Retelling {

    private final InMemoryWorkItems held = new InMemoryWorkItems();

    @Override
    protected ProjectionModule module() {
        return new WorklistModule(held);
    }

    @Override
    protected Object held() {
        return held;
    }
}
