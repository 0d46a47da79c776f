package org.mingcha.query.officials;

import org.mingcha.query.ProjectionModule;

/** Hands this view to Axon, backed by the given store. */
public final class OfficialsModule implements ProjectionModule {

    private final Officials officials;

    public OfficialsModule(Officials officials) {
        this.officials = officials;
    }

    @Override
    public Object projection() {
        return new OfficialsProjection(officials);
    }
}
