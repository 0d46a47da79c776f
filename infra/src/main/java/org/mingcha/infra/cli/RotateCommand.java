package org.mingcha.infra.cli;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.log.KeyFile;
import org.mingcha.infra.log.KeyRotation;
import org.mingcha.infra.log.store.MongoRegisteredKeys;
import org.mingcha.infra.log.store.MongoSignedTrees;
import org.mingcha.infra.wiring.DatabaseWiring;
import org.mingcha.infra.wiring.TimeWiring;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What {@code rotate-log-key} needs of the program, and no more. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MingchaProperties.class)
@ImportAutoConfiguration(MongoAutoConfiguration.class)
@Import({DatabaseWiring.class, TimeWiring.class})
class RotateCommand {

    @Bean
    KeyRotation keyRotation(MongoDatabase database, DataDirectory data) {
        return new KeyRotation(
                new MongoRegisteredKeys(database),
                new MongoSignedTrees(database),
                new KeyFile(data.path()),
                new SecureRandom());
    }
}
