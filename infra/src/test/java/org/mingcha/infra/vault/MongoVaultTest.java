package org.mingcha.infra.vault;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.seal.Vault.Unopenable;

class MongoVaultTest {

    private static final KeyName TIP = new KeyName("tip-" + "0".repeat(26));
    private static final KeyName OTHER = new KeyName("tip-" + "1".repeat(26));

    private final TestDatabase database = new TestDatabase();
    private final MovingClock clock = new MovingClock();
    @TempDir private Path dataDir;
    private Vault vault;

    @BeforeEach
    void start() throws GeneralSecurityException {
        vault = another();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void sealedTextOpens() {
        String narrative = "危险化学品违规储存".repeat(2_223).substring(0, 20_000);
        assertThat(vault.open(TIP, vault.seal(TIP, narrative))).isEqualTo(narrative);
    }

    @Test
    void sameTextNeverSealsAlike() {
        assertThat(vault.seal(TIP, "一")).isNotEqualTo(vault.seal(TIP, "一"));
    }

    @Test
    void textsOfOneBucketSealToOneLength() {
        assertThat(vault.seal(TIP, "x".repeat(63)).value())
                .hasSameSizeAs(vault.seal(TIP, "").value());
        assertThat(vault.seal(TIP, "x".repeat(64)).value().length())
                .isGreaterThan(vault.seal(TIP, "").value().length());
    }

    @Test
    void anotherNodeOpensIt() throws GeneralSecurityException {
        Sealed sealed = vault.seal(TIP, "同一把钥匙");
        assertThat(another().open(TIP, sealed)).isEqualTo("同一把钥匙");
    }

    @Test
    void keyOfAnotherNameDoesNotOpenIt() {
        Sealed sealed = vault.seal(TIP, "text");
        vault.seal(OTHER, "so that its key exists");
        assertThatThrownBy(() -> vault.open(OTHER, sealed)).isInstanceOf(Unopenable.class);
    }

    @Test
    void keyMovedToAnotherNameDoesNotOpenIt() throws GeneralSecurityException {
        Sealed sealed = vault.seal(TIP, "text");
        Document moved = keys().find(eq(TIP.value())).first();
        keys().insertOne(new Document(moved).append("_id", OTHER.value()));
        Vault later = another();
        assertThatThrownBy(() -> later.open(OTHER, sealed)).isInstanceOf(Unopenable.class);
    }

    @Test
    void keyThatNeverWasOpensNothing() {
        Sealed sealed = vault.seal(TIP, "text");
        assertThatThrownBy(() -> vault.open(OTHER, sealed)).isInstanceOf(Unopenable.class);
        assertThat(keys().find(eq(OTHER.value()))).isEmpty();
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = Base64.getUrlDecoder().decode(vault.seal(TIP, "text").value());
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            var tampered =
                    new Sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
            assertThatThrownBy(() -> vault.open(TIP, tampered)).isInstanceOf(Unopenable.class);
        }
    }

    @Test
    void whatIsNoCiphertextIsUnopenable() {
        vault.seal(TIP, "text");
        assertThatThrownBy(() -> vault.open(TIP, new Sealed("a".repeat(17))))
                .isInstanceOf(Unopenable.class);
    }

    @Test
    void destroyedKeyIsForgottenWithinAMinute() {
        Sealed sealed = vault.seal(TIP, "text");
        keys().deleteOne(eq(TIP.value()));
        clock.move(Duration.ofSeconds(60).minusNanos(1));
        assertThat(vault.open(TIP, sealed)).isEqualTo("text");
        clock.move(Duration.ofNanos(1));
        assertThatThrownBy(() -> vault.open(TIP, sealed)).isInstanceOf(Unopenable.class);
    }

    @Test
    void moreKeysThanAreKeptUnwrappedStillOpen() {
        List<Sealed> sealed = new ArrayList<>();
        for (int i = 0; i < 1_100; i++) {
            sealed.add(vault.seal(name(i), "text " + i));
        }
        for (int i = 0; i < 1_100; i++) {
            assertThat(vault.open(name(i), sealed.get(i))).isEqualTo("text " + i);
        }
    }

    @Test
    void nodesThatRaceForOneKeyAgree() throws Exception {
        for (int round = 0; round < 20; round++) {
            KeyName contended = name(round);
            for (Sealed sealed : race(8, contended)) {
                assertThat(another().open(contended, sealed)).isEqualTo("text");
            }
            assertThat(keys().countDocuments(eq(contended.value()))).isEqualTo(1);
        }
    }

    private List<Sealed> race(int nodes, KeyName contended) throws Exception {
        var together = new CyclicBarrier(nodes);
        List<Callable<Sealed>> sealing = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            Vault node = another();
            sealing.add(() -> {
                together.await();
                return node.seal(contended, "text");
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Sealed> all = new ArrayList<>();
            for (var sealed : threads.invokeAll(sealing)) {
                all.add(sealed.get());
            }
            return all;
        }
    }

    private static KeyName name(int i) {
        return new KeyName("tip-%026d".formatted(i));
    }

    private Vault another() throws GeneralSecurityException {
        return MongoVault.withKeysetIn(dataDir, database.get(), clock);
    }

    private MongoCollection<Document> keys() {
        return database.get().getCollection("vault");
    }
}
