package org.mingcha.query.history;

import org.mingcha.query.ProjectionModule;

/** Hands this view to Axon, backed by the given store. */
public final class HistoryModule implements ProjectionModule {

    private final Happenings happenings;

    public HistoryModule(Happenings happenings) {
        this.happenings = happenings;
    }

    @Override
    public Object projection() {
        return new HistoryProjection(happenings);
    }
}
