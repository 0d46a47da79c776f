package org.mingcha.query.statistics;

import org.mingcha.query.ProjectionModule;

/** Hands this view to Axon, backed by the given store. */
public final class StatisticsModule implements ProjectionModule {

    private final DayTallies tallies;

    public StatisticsModule(DayTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public Object projection() {
        return new StatisticsProjection(tallies);
    }
}
