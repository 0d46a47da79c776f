package org.mingcha.infra.cli.keys;

import org.mingcha.infra.wiring.DatabaseWiring;
import org.mingcha.infra.wiring.TimeWiring;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is needed of the program where keys are compared with the database. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(MongoAutoConfiguration.class)
@Import({KeyParts.class, DatabaseWiring.class, TimeWiring.class})
class KeyAndDatabaseParts {}
