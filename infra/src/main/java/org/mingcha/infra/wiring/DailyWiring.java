package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.mingcha.infra.daily.DailyStatus;
import org.mingcha.infra.daily.MongoStatusFiles;
import org.mingcha.infra.daily.StatusWriter;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.time.Rounds;
import org.mingcha.web.act.Following;
import org.mingcha.web.ask.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The round that makes the status file of each day. */
@Configuration(proxyBeanMethods = false)
class DailyWiring {

    private static final Duration EVERY = Duration.ofSeconds(30);

    @Bean
    MongoStatusFiles statusFiles(MongoDatabase database) {
        return new MongoStatusFiles(database);
    }

    @Bean
    Rounds statusRounds(
            MongoStatusFiles files,
            SecureRandom random,
            Questions questions,
            Following following,
            Ledger ledger,
            Clock clock) {
        return new Rounds(
                "daily-status",
                EVERY,
                new DailyStatus(
                        files,
                        new StatusWriter(random),
                        questions,
                        () -> following.reached(ProcessingWiring.head(ledger)),
                        clock));
    }
}
