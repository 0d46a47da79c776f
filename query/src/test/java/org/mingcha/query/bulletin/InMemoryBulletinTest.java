package org.mingcha.query.bulletin;

class InMemoryBulletinTest extends BulletinContract {

    private final Bulletin held = new InMemoryBulletin();

    @Override
    protected Bulletin bulletin() {
        return held;
    }
}
