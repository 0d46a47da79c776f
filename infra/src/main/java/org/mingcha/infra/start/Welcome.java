package org.mingcha.infra.start;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.accounts.Adoption;
import org.mingcha.infra.accounts.EvaluationAccounts;
import org.mingcha.infra.accounts.MongoCredentials;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.mingcha.web.act.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Makes evaluation accounts where the database is the embedded one, and says where to go. */
@Configuration(proxyBeanMethods = false)
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger("org.mingcha.Mingcha");

    private final MingchaProperties settings;
    private final DataDirectory data;
    private final boolean embedded;

    Welcome(MingchaProperties settings, DataDirectory data, ObjectProvider<EmbeddedServer> server) {
        this.settings = settings;
        this.data = data;
        this.embedded = server.getIfAvailable() != null;
    }

    /** Once the streams can be written, and before anybody is told that the program is ready. */
    @Bean
    ApplicationRunner firstAccounts(
            MongoCredentials credentials, Commands commands, SecureRandom random) {
        return _ -> {
            var evaluation =
                    embedded ? EvaluationAccounts.namesIn(data.path()) : Set.<OfficerId>of();
            new Adoption(credentials, commands).run(evaluation);
            if (embedded) {
                new EvaluationAccounts(credentials, commands, random)
                        .createIn(
                                data.path(),
                                Optional.of(settings.evaluationPassword())
                                        .filter(word -> !word.isEmpty()));
            }
        };
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        String address = "http://localhost:" + environment.getProperty("local.server.port", "");
        LOG.info("明察已就绪 / Mingcha is ready: {} · 工作台 / desk: {}/desk", address, address);
        var accounts = EvaluationAccounts.fileIn(data.path());
        if (embedded && accounts.exists()) {
            LOG.info("评估账号 / evaluation accounts: {}", accounts.path());
        }
    }
}
