package org.mingcha.query.casefile;

import org.mingcha.query.ProjectionModule;

/** Hands this view to Axon, backed by the given store. */
public final class CasefileModule implements ProjectionModule {

    private final CaseFiles files;

    public CasefileModule(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Object projection() {
        return new CasefileProjection(files);
    }
}
