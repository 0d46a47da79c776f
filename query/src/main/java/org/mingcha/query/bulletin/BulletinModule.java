package org.mingcha.query.bulletin;

import org.mingcha.query.ProjectionModule;

/** Hands this view to Axon, backed by the given store. */
public final class BulletinModule implements ProjectionModule {

    private final Bulletin bulletin;

    public BulletinModule(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    @Override
    public Object projection() {
        return new BulletinProjection(bulletin);
    }
}
