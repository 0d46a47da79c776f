package org.mingcha.infra.ledger;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.AfterEach;

/** Everything that must hold on a server, each claim on a database of its own. */
abstract class LedgerSuite implements LedgerWriting, LedgerReading, LedgerRaces, LedgerFailures {

    private final Trial trial = new Trial(client());

    abstract MongoClient client();

    @AfterEach
    void close() {
        trial.close();
    }

    @Override
    public Trial trial() {
        return trial;
    }
}
