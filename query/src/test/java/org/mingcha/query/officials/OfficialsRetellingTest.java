package org.mingcha.query.officials;

import org.mingcha.query.ProjectionModule;
import org.mingcha.query.Retelling;

class OfficialsRetellingTest extends Retelling {

    private final InMemoryOfficials held = new InMemoryOfficials();

    @Override
    protected ProjectionModule module() {
        return new OfficialsModule(held);
    }

    @Override
    protected Object held() {
        return held;
    }
}
