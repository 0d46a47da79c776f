package org.mingcha.query.deadlines;

import org.mingcha.query.ProjectionModule;

/** Hands this view to Axon, backed by the given store. */
public final class DeadlinesModule implements ProjectionModule {

    private final DueDates dates;

    public DeadlinesModule(DueDates dates) {
        this.dates = dates;
    }

    @Override
    public Object projection() {
        return new DeadlinesProjection(dates);
    }
}
