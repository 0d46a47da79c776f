package org.mingcha.infra.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

@EnabledIf(
        value = "dockerAnswers",
        disabledReason = "no Docker engine answers, so the ledger is not tried on a replica set")
class ReplicaSetLedgerTest extends LedgerSuite {

    /** Ends with the virtual machine of the tests, which takes its containers along. */
    private static final class Server {
        static final MongoClient CLIENT = MongoClients.create(started().getReplicaSetUrl());

        @SuppressWarnings("resource") // lives on
        private static MongoDBContainer started() {
            var container = new MongoDBContainer("mongo:8").withReplicaSet();
            container.start();
            return container;
        }
    }

    static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    MongoClient client() {
        return Server.CLIENT;
    }
}
