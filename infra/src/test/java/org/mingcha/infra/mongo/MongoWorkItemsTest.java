package org.mingcha.infra.mongo;

import org.junit.jupiter.api.AfterEach;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.query.worklist.WorkItems;
import org.mingcha.query.worklist.WorkItemsContract;

class MongoWorkItemsTest extends WorkItemsContract {

    private final TestDatabase database = new TestDatabase();
    private final WorkItems held =
            new MongoWorkItems(
                    new Shelf(database.get(), DomainJson.mapper(), new Generation("worklist", 0)));

    @Override
    protected WorkItems items() {
        return held;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
