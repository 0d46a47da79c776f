package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.tipoff.TipStanding;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.evidence.Leftovers;
import org.mingcha.infra.evidence.MongoEvidence;
import org.mingcha.infra.time.Rounds;
import org.mingcha.web.act.Commands;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.casefile.Readings;
import org.mingcha.web.evidence.EvidenceLimits;
import org.mingcha.web.evidence.EvidenceSafe;
import org.mingcha.web.evidence.Reception;
import org.mingcha.web.exhibit.Exhibits;
import org.mingcha.web.problem.BodyLimit;
import org.mingcha.web.seal.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that reporters hand in. */
@Configuration(proxyBeanMethods = false)
class EvidenceWiring {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    EvidenceLimits evidenceLimits(MingchaProperties settings) {
        var said = settings.evidence();
        return new EvidenceLimits(
                said.fileLimit().toBytes(),
                said.examinedLimit().toBytes(),
                said.reportLimit().toBytes(),
                said.files());
    }

    @Bean
    BodyLimit bodyLimit(EvidenceLimits limits) {
        return new BodyLimit(limits.report());
    }

    @Bean
    MongoEvidence evidenceSafe(
            MongoDatabase database,
            Vault vault,
            EvidenceLimits limits,
            Clock clock,
            SecureRandom random) {
        return new MongoEvidence(database, vault, limits, clock, random);
    }

    @Bean
    Reception reception(EvidenceSafe safe, EvidenceLimits limits) {
        return new Reception(safe, limits);
    }

    @Bean
    Exhibits exhibits(Cases cases, EvidenceSafe safe, Readings readings, Commands commands) {
        return new Exhibits(cases, safe, readings, commands);
    }

    @Bean
    Rounds leftovers(
            MongoDatabase database, EventStore events, MongoEvidence evidence, Clock clock) {
        var leftovers =
                new Leftovers(
                        database,
                        (tip, file) ->
                                TipStanding.read(events, tip)
                                        .filter(now -> now.exhibits().find(file).isPresent())
                                        .isPresent(),
                        clock);
        return new Rounds("leftovers", EVERY, () -> round(evidence, leftovers));
    }

    private static void round(MongoEvidence evidence, Leftovers leftovers) {
        evidence.renew();
        leftovers.run();
    }
}
