package org.mingcha.query.worklist;

import org.mingcha.query.ProjectionModule;

/** Hands this view to Axon, backed by the given store. */
public final class WorklistModule implements ProjectionModule {

    private final WorkItems items;

    public WorklistModule(WorkItems items) {
        this.items = items;
    }

    @Override
    public Object projection() {
        return new WorklistProjection(items);
    }
}
