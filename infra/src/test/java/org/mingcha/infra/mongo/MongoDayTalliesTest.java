package org.mingcha.infra.mongo;

import org.junit.jupiter.api.AfterEach;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.query.statistics.DayTallies;
import org.mingcha.query.statistics.DayTalliesContract;

class MongoDayTalliesTest extends DayTalliesContract {

    private final TestDatabase database = new TestDatabase();
    private final DayTallies held =
            new MongoDayTallies(
                    new Shelf(
                            database.get(), DomainJson.mapper(), new Generation("statistics", 0)));

    @Override
    protected DayTallies tallies() {
        return held;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
