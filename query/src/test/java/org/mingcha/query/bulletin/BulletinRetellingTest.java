package org.mingcha.query.bulletin;

import org.mingcha.query.ProjectionModule;
import org.mingcha.query.Retelling;

class BulletinRetellingTest extends Retelling {

    private final InMemoryBulletin held = new InMemoryBulletin();

    @Override
    protected ProjectionModule module() {
        return new BulletinModule(held);
    }

    @Override
    protected Object held() {
        return held;
    }
}
