package org.mingcha.query.deadlines;

import org.mingcha.query.ProjectionModule;

/** Hands this view to Axon, backed by the given store. */
public final class DeadlinesModule implements ProjectionModule {

    private final DueDates dates;
    private final Foresight foresight;

    public DeadlinesModule(DueDates dates, Foresight foresight) {
        this.dates = dates;
        this.foresight = foresight;
    }

    @Override
    public Object projection() {
        return new DeadlinesProjection(dates, foresight);
    }
}
