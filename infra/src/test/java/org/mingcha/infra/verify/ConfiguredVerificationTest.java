package org.mingcha.infra.verify;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = "MINGCHA_TEST_MONGODB_URI",
        matches = ".+",
        disabledReason = "set it to run the suite on a server of yours")
class ConfiguredVerificationTest extends VerificationSuite {

    /** Lives as long as the virtual machine of the tests. */
    private static final class Client {
        static final MongoClient ONE =
                MongoClients.create(System.getenv("MINGCHA_TEST_MONGODB_URI"));
    }

    @Override
    MongoClient client() {
        return Client.ONE;
    }
}
