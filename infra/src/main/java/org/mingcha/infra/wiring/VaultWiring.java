package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import org.mingcha.infra.MingchaProperties;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.time.Rounds;
import org.mingcha.infra.vault.ErasureModule;
import org.mingcha.infra.vault.MongoVault;
import org.mingcha.infra.vault.Rewrapping;
import org.mingcha.infra.vault.wrap.KeyEncryption;
import org.mingcha.infra.vault.wrap.TransitEncryption;
import org.mingcha.infra.vault.wrap.TransitSettings;
import org.mingcha.web.seal.Vault;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault, and the keys that wrap its data keys. */
@Configuration(proxyBeanMethods = false)
class VaultWiring {

    private static final Duration EVERY = Duration.ofSeconds(5);

    @Bean
    KeyEncryption keyEncryption(
            MingchaProperties settings, DataDirectory data, MongoDatabase database)
            throws GeneralSecurityException {
        return settings.vault().transit().isEmpty()
                ? MongoVault.keysetIn(data.path(), database)
                : new TransitEncryption(transit(settings.vault(), data.path()));
    }

    private static TransitSettings transit(MingchaProperties.Vault said, Path data) {
        try {
            return new TransitSettings(
                    URI.create(said.transit()).resolve("/"),
                    said.transitMount(),
                    said.transitKey(),
                    said.transitTokenFile().isEmpty()
                            ? data.resolve("keys").resolve("transit-token")
                            : Path.of(said.transitTokenFile()),
                    said.transitPatience());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("mingcha.vault.transit: 不是网址 / is no address", e);
        }
    }

    @Bean
    Vault vault(MongoDatabase database, KeyEncryption encryption, Clock clock)
            throws GeneralSecurityException {
        return new MongoVault(database, encryption, clock);
    }

    @Bean
    ErasureModule erasure(Vault vault) {
        return new ErasureModule(vault);
    }

    @Bean
    Rewrapping rewrapping(MongoDatabase database, KeyEncryption encryption) {
        return new Rewrapping(database, encryption);
    }

    @Bean
    Rounds rewrappingRounds(Rewrapping rewrapping) {
        return new Rounds("rewrapping", EVERY, rewrapping);
    }

    /** Down as long as nothing new can be sealed; what is open already stays so for a minute. */
    @Bean
    HealthIndicator vaultHealthIndicator(Rewrapping rewrapping) {
        return () ->
                rewrapping
                        .trouble()
                        .map(why -> Health.down().withDetail("reason", why))
                        .orElseGet(Health::up)
                        .build();
    }

    @Bean
    MeterBinder vaultMeters(Rewrapping rewrapping) {
        return meters ->
                Gauge.builder(
                                "mingcha.vault.away",
                                rewrapping,
                                it -> it.trouble().isPresent() ? 1 : 0)
                        .description("1 where the vault's keys cannot be reached")
                        .register(meters);
    }
}
