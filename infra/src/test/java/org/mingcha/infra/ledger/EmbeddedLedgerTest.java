package org.mingcha.infra.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.junit.jupiter.api.AfterAll;

class EmbeddedLedgerTest extends LedgerSuite {

    private static final MongoServer SERVER = new MongoServer(H2Backend.inMemory());
    private static final MongoClient CLIENT =
            MongoClients.create(SERVER.bindAndGetConnectionString());

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.shutdownNow();
    }

    @Override
    MongoClient client() {
        return CLIENT;
    }
}
