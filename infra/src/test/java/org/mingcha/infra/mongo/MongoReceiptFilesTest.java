package org.mingcha.infra.mongo;

import org.junit.jupiter.api.AfterEach;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.query.receipts.ReceiptFiles;
import org.mingcha.query.receipts.ReceiptFilesContract;

class MongoReceiptFilesTest extends ReceiptFilesContract {

    private final TestDatabase database = new TestDatabase();
    private final ReceiptFiles held =
            new MongoReceiptFiles(
                    new Shelf(database.get(), DomainJson.mapper(), new Generation("receipts", 0)));

    @Override
    protected ReceiptFiles files() {
        return held;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
