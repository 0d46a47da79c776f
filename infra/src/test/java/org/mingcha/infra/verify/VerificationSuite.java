package org.mingcha.infra.verify;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.AfterEach;

/** Everything that must hold on a server, each claim on a database of its own. */
abstract class VerificationSuite
        implements AcceptedLedgers,
                AlteredBytes,
                BrokenOrder,
                OldDatabases,
                ForgedLogs,
                UnlawfulEvents,
                Exports {

    private final Installation office = new Installation(client());

    abstract MongoClient client();

    @AfterEach
    void close() {
        office.close();
    }

    @Override
    public Installation office() {
        return office;
    }
}
