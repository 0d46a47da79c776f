package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.flood.FloodGate;
import org.mingcha.infra.time.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds back floods. */
@Configuration(proxyBeanMethods = false)
class FloodWiring {

    private static final Logger LOG = LoggerFactory.getLogger(FloodWiring.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    FloodGate gate(
            MongoDatabase database, MingchaProperties settings, Clock clock, SecureRandom random) {
        var said = settings.flood();
        var limits =
                new FloodGate.Limits(
                        said.unsolvedPerMinute(),
                        said.unsolvedAtOnce(),
                        said.easiest(),
                        said.hardest(),
                        said.quietPerMinute(),
                        said.challengeLasts());
        return new FloodGate(database, limits, clock, random);
    }

    @Bean
    Rounds floodRounds(FloodGate gate) {
        return new Rounds("flood", EVERY, () -> tidy(gate));
    }

    private static void tidy(FloodGate gate) {
        try {
            gate.tidy();
        } catch (RuntimeException later) {
            LOG.warn("what is left of floods stays until the next round: {}", later.toString());
        }
    }
}
