package org.mingcha.infra.mongo;

import org.junit.jupiter.api.AfterEach;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.query.history.Happenings;
import org.mingcha.query.history.HappeningsContract;

class MongoHappeningsTest extends HappeningsContract {

    private final TestDatabase database = new TestDatabase();
    private final Happenings held =
            new MongoHappenings(
                    new Shelf(database.get(), DomainJson.mapper(), new Generation("history", 0)));

    @Override
    protected Happenings happenings() {
        return held;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
