package org.mingcha.infra.vault;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.seal.KeyName;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.vault.wrap.KeyEncryption;
import org.mingcha.infra.vault.wrap.KeysetRefused;
import org.mingcha.infra.vault.wrap.TransitEncryption;
import org.mingcha.infra.vault.wrap.TransitServer;
import org.mingcha.infra.vault.wrap.TransitSettings;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.seal.Vault.Away;

class TransitVaultTest {

    private static final KeyName TIP = new KeyName("tip-" + "0".repeat(26));
    private static final KeyName OTHER = new KeyName("tip-" + "1".repeat(26));

    private final TestDatabase database = new TestDatabase();
    private final MovingClock clock = new MovingClock();
    private final TransitServer service = new TransitServer();
    @TempDir private Path folder;

    @BeforeEach
    void token() throws IOException {
        Files.writeString(folder.resolve("token"), TransitServer.TOKEN + "\n");
    }

    @AfterEach
    void stop() {
        service.close();
        database.close();
    }

    @Test
    void whatAKeyOfTheServiceWrapsOpensOnAnotherNode() throws Exception {
        var sealed = vault().seal(TIP, "text");
        assertThat(vault().open(TIP, sealed)).isEqualTo("text");
        byte[] stored = new WrappedKeys(database.get()).find(TIP.value()).orElseThrow();
        assertThat(new String(stored, StandardCharsets.UTF_8)).startsWith("vault:v1:");
    }

    @Test
    void aWrappedKeyIsBoundToItsName() {
        byte[] wrapped = keys().wrap("one", new byte[] {1});
        assertThatThrownBy(() -> keys().unwrap("other", wrapped))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void whileTheServiceIsAwayNothingIsSealedAndNothingIsLeftBehind() throws Exception {
        var vault = vault();
        var sealed = vault.seal(TIP, "text");
        service.goAway();

        assertThat(vault.open(TIP, sealed)).isEqualTo("text");
        clock.move(Duration.ofMinutes(1));
        assertThatThrownBy(() -> vault.open(TIP, sealed)).isInstanceOf(Away.class);
        assertThatThrownBy(() -> vault.seal(OTHER, "new")).isInstanceOf(Away.class);
        assertThat(database.get().getCollection("vault").find(eq(OTHER.value()))).isEmpty();

        service.comeBack();
        assertThat(vault.open(TIP, sealed)).isEqualTo("text");
        assertThat(vault.open(OTHER, vault.seal(OTHER, "new"))).isEqualTo("new");
    }

    @Test
    void aNodeThatStartsWhileTheServiceIsAwayRecoversByItself() throws Exception {
        var sealed = vault().seal(TIP, "text");
        service.goAway();
        var rounds = new Rewrapping(database.get(), keys());
        var vault = vault();
        rounds.run();
        assertThat(rounds.trouble()).contains("KMS_AWAY");
        assertThatThrownBy(() -> vault.open(TIP, sealed)).isInstanceOf(Away.class);

        service.comeBack();
        rounds.run();
        assertThat(rounds.trouble()).isEmpty();
        assertThat(vault.open(TIP, sealed)).isEqualTo("text");
    }

    @Test
    void aTokenThatIsNoLongerGoodIsSaidAndRenewedWithoutAStart() throws Exception {
        var vault = vault();
        Files.writeString(folder.resolve("token"), "expired");
        var rounds = new Rewrapping(database.get(), keys());
        rounds.run();
        assertThat(rounds.trouble()).contains("KMS_ANSWERS 403");
        assertThatThrownBy(() -> vault.seal(TIP, "text")).isInstanceOf(Away.class);
        token();
        assertThat(vault.open(TIP, vault.seal(TIP, "text"))).isEqualTo("text");
    }

    @Test
    void aKeyRotatedAtTheServiceWrapsEveryDataKeyAnew() throws Exception {
        var sealed = vault().seal(TIP, "text");
        service.rotate();
        new Rewrapping(database.get(), keys()).run();
        var stored = new WrappedKeys(database.get());
        assertThat(stored.count(wrapped -> !keys().wrapperOf(wrapped).equals("v2"))).isZero();
        assertThat(vault().open(TIP, sealed)).isEqualTo("text");
    }

    @Test
    void aServiceWithAnotherKeyStopsTheStart() throws Exception {
        vault().seal(TIP, "text");
        try (var other = new TransitServer()) {
            assertThatThrownBy(() -> new MongoVault(database.get(), keys(other), clock))
                    .isInstanceOf(KeysetRefused.class);
        }
    }

    private Vault vault() throws GeneralSecurityException {
        return new MongoVault(database.get(), keys(), clock);
    }

    private KeyEncryption keys() {
        return keys(service);
    }

    private KeyEncryption keys(TransitServer there) {
        return new TransitEncryption(
                new TransitSettings(
                        there.address(),
                        "transit",
                        "mingcha",
                        folder.resolve("token"),
                        Duration.ofSeconds(5)));
    }
}
