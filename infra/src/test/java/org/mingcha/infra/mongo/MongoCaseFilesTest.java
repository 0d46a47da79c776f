package org.mingcha.infra.mongo;

import org.junit.jupiter.api.AfterEach;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.json.DomainJson;
import org.mingcha.query.casefile.CaseFiles;
import org.mingcha.query.casefile.CaseFilesContract;

class MongoCaseFilesTest extends CaseFilesContract {

    private final TestDatabase database = new TestDatabase();
    private final CaseFiles held =
            new MongoCaseFiles(
                    new Shelf(database.get(), DomainJson.mapper(), new Generation("casefile", 0)));

    @Override
    protected CaseFiles files() {
        return held;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
