package org.mingcha.infra.mongo;

import org.junit.jupiter.api.AfterEach;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.query.deadlines.DueDates;
import org.mingcha.query.deadlines.DueDatesContract;

class MongoDueDatesTest extends DueDatesContract {

    private final TestDatabase database = new TestDatabase();
    private final DueDates held =
            new MongoDueDates(
                    new Shelf(database.get(), DomainJson.mapper(), new Generation("deadlines", 0)));

    @Override
    protected DueDates dates() {
        return held;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
