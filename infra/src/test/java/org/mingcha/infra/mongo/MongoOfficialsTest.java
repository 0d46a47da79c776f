package org.mingcha.infra.mongo;

import org.junit.jupiter.api.AfterEach;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.query.officials.Officials;
import org.mingcha.query.officials.OfficialsContract;

class MongoOfficialsTest extends OfficialsContract {

    private final TestDatabase database = new TestDatabase();
    private final Officials held =
            new MongoOfficials(
                    new Shelf(database.get(), DomainJson.mapper(), new Generation("officials", 0)));

    @Override
    protected Officials officials() {
        return held;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
