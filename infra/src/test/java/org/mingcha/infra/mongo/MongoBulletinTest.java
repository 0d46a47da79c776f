package org.mingcha.infra.mongo;

import org.junit.jupiter.api.AfterEach;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.query.bulletin.Bulletin;
import org.mingcha.query.bulletin.BulletinContract;

class MongoBulletinTest extends BulletinContract {

    private final TestDatabase database = new TestDatabase();
    private final Bulletin held =
            new MongoBulletin(
                    new Shelf(database.get(), DomainJson.mapper(), new Generation("bulletin", 0)));

    @Override
    protected Bulletin bulletin() {
        return held;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
