package org.mingcha.infra.vault;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.vault.wrap.KeyEncryption;
import org.mingcha.infra.vault.wrap.KeysetFile;
import org.mingcha.infra.vault.wrap.KeysetRefused;
import org.mingcha.infra.vault.wrap.KeysetRotation;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.seal.Vault.Away;
import org.mingcha.web.seal.Vault.Unopenable;

class RotationTest {

    private static final int KEYS = 40;

    private final TestDatabase database = new TestDatabase();
    private final MovingClock clock = new MovingClock();
    private final Map<KeyName, Sealed> sealed = new HashMap<>();
    @TempDir private Path dataDir;
    @TempDir private Path elsewhere;
    private KeyEncryption keys;
    private Vault vault;

    @BeforeEach
    void start() throws GeneralSecurityException {
        keys = MongoVault.keysetIn(dataDir, database.get());
        vault = new MongoVault(database.get(), keys, clock);
        for (int i = 0; i < KEYS; i++) {
            sealed.put(name(i), vault.seal(name(i), "text " + i));
        }
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void aRunningNodeTakesTheNewKeyUpAndWrapsEveryDataKeyAnew() throws Exception {
        rotate();
        new Rewrapping(database.get(), keys).run();
        assertThat(wrappedByOthers()).isZero();
        assertThat(retire()).isZero();
        assertThat(new KeysetRotation(dataDir).size()).isEqualTo(1);
        everythingOpensIn(another(dataDir));
    }

    @Test
    void whatIsSealedAfterRotationIsWrappedByTheNewKeyAtOnce() {
        String before = keys.current();
        rotate();
        vault.seal(name(KEYS), "new");
        byte[] wrapped = new WrappedKeys(database.get()).find(name(KEYS).value()).orElseThrow();
        assertThat(keys.wrapperOf(wrapped)).isEqualTo(keys.current()).isNotEqualTo(before);
    }

    @Test
    void theOldKeyStaysAsLongAsAnythingIsWrappedByIt() throws Exception {
        rotate();
        assertThat(retire()).isEqualTo(KEYS + 1);
        new Rewrapping(database.get(), keys, 10).run();
        // The check value is the first of them.
        assertThat(retire()).isEqualTo(KEYS - 9);
        assertThat(new KeysetRotation(dataDir).size()).isEqualTo(2);
        everythingOpensIn(another(dataDir));
    }

    @Test
    void whoIsKilledInTheMiddleIsFollowedByAnotherFromThere() throws Exception {
        rotate();
        new Rewrapping(database.get(), keys, 10).run();
        new Rewrapping(database.get(), keys, 10).run();
        assertThat(wrappedByOthers()).isEqualTo(KEYS - 19);
        var behind = database.get().getCollection("rewrapping").find().first();
        assertThat(behind).containsEntry("behind", name(18).value());

        var next = new Rewrapping(database.get(), keysIn(dataDir), 10);
        next.run();
        next.run();
        next.run();
        assertThat(wrappedByOthers()).isZero();
        assertThat(retire()).isZero();
        everythingOpensIn(another(dataDir));
    }

    @Test
    void aKeyDestroyedMeanwhileIsNotBroughtBack() {
        rotate();
        var stale = new WrappedKeys(database.get()).behind(name(2).value(), 1).getFirst();
        vault.destroy(name(3));
        assertThat(new WrappedKeys(database.get()).replace(stale, new byte[] {1})).isFalse();
        new Rewrapping(database.get(), keys).run();
        assertThat(stored().find(eq(name(3).value()))).isEmpty();
    }

    @Test
    void sealingAndOpeningGoOnThroughManyRotations() throws Exception {
        var done = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int worker = 0; worker < 4; worker++) {
                int first = 1_000_000 * (worker + 1);
                Vault node = another(dataDir);
                work.add(() -> sealAndOpen(node, first, done));
            }
            work.add(() -> rotateOften(done));
            for (var result : threads.invokeAll(work)) {
                assertThat(result.get()).isPositive();
            }
        }
        assertThat(wrappedByOthers()).isZero();
        everythingOpensIn(another(dataDir));
    }

    private int sealAndOpen(Vault node, int first, AtomicBoolean done) {
        int n = 0;
        while (!done.get() || n == 0) {
            var mine = name(first + n++);
            var text = node.seal(mine, mine.value());
            synchronized (sealed) {
                sealed.put(mine, text);
            }
            clock.move(Duration.ofMinutes(2));
            assertThat(node.open(mine, text)).isEqualTo(mine.value());
        }
        return n;
    }

    private int rotateOften(AtomicBoolean done) {
        try {
            for (int i = 0; i < 4; i++) {
                rotate();
                rewrapUntilRetired();
            }
            return 4;
        } finally {
            done.set(true);
        }
    }

    private void rewrapUntilRetired() {
        var rewrapping = new Rewrapping(database.get(), keysIn(dataDir));
        long left = 1;
        for (int round = 0; round < 50 && left > 0; round++) {
            rewrapping.run();
            assertThat(rewrapping.trouble()).isEmpty();
            left = retire();
        }
        assertThat(left).isZero();
    }

    @Test
    void aNodeWithAFileOfItsOwnMakesNoKeysUntilItHasTheNewOne() throws Exception {
        copyKeys();
        Vault behind = another(elsewhere);
        rotate();
        new Rewrapping(database.get(), keys, 10).run();

        assertThat(behind.open(name(30), sealedUnder(30))).isEqualTo("text 30");
        assertThatThrownBy(() -> behind.open(name(1), sealedUnder(1))).isInstanceOf(Away.class);
        assertThatThrownBy(() -> behind.seal(name(KEYS), "new")).isInstanceOf(Away.class);
        assertThat(stored().find(eq(name(KEYS).value()))).isEmpty();
        var itsRounds = new Rewrapping(database.get(), keysIn(elsewhere));
        itsRounds.run();
        assertThat(itsRounds.trouble()).contains("KEY_NOT_HERE_YET");

        copyKeys();
        assertThat(behind.open(name(1), sealedUnder(1))).isEqualTo("text 1");
        assertThat(behind.open(name(KEYS), behind.seal(name(KEYS), "new"))).isEqualTo("new");
        itsRounds.run();
        assertThat(itsRounds.trouble()).isEmpty();
    }

    @Test
    void withTheFileGoneNothingNewIsSealedAndWhatIsThereStillOpens() throws Exception {
        var file = new KeysetFile(dataDir).path();
        var away = Files.move(file, elsewhere.resolve("kept"));
        assertThatThrownBy(() -> vault.seal(name(KEYS), "new")).isInstanceOf(Away.class);
        assertThat(stored().find(eq(name(KEYS).value()))).isEmpty();
        everythingOpensIn(vault);
        var rounds = new Rewrapping(database.get(), keys);
        rounds.run();
        assertThat(rounds.trouble()).contains("KEYSET_UNREADABLE");

        Files.move(away, file);
        assertThat(vault.open(name(KEYS), vault.seal(name(KEYS), "new"))).isEqualTo("new");
        rounds.run();
        assertThat(rounds.trouble()).isEmpty();
    }

    @Test
    void keysOfAnotherInstallationPutInItsPlaceSealNothing() throws Exception {
        var strange = new KeysetFile(elsewhere);
        strange.create();
        Files.move(
                strange.path(),
                new KeysetFile(dataDir).path(),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> vault.seal(name(KEYS), "new")).isInstanceOf(Away.class);
        assertThat(stored().find(eq(name(KEYS).value()))).isEmpty();
        assertThatThrownBy(this::retire).isInstanceOf(KeysetRefused.class);
    }

    @Test
    void thereIsNothingToRotateBeforeTheFirstStart() {
        assertThatThrownBy(() -> new KeysetRotation(elsewhere).add())
                .isInstanceOf(KeysetRefused.class);
        assertThat(elsewhere.resolve("keys").resolve(KeysetFile.NAME)).doesNotExist();
    }

    private void everythingOpensIn(Vault node) {
        sealed.forEach((name, text) -> {
            try {
                node.open(name, text);
            } catch (Unopenable lost) {
                throw new AssertionError(name.value(), lost);
            }
        });
    }

    private Sealed sealedUnder(int i) {
        return Objects.requireNonNull(sealed.get(name(i)));
    }

    private void rotate() {
        new KeysetRotation(dataDir).add();
    }

    private long retire() {
        return new Retirement(database.get(), dataDir).run();
    }

    private long wrappedByOthers() {
        String newest = keys.current();
        return new WrappedKeys(database.get())
                .count(wrapped -> !keys.wrapperOf(wrapped).equals(newest));
    }

    private Vault another(Path directory) throws GeneralSecurityException {
        return MongoVault.withKeysetIn(directory, database.get(), clock);
    }

    /** As an operator does, so that the file appears whole. */
    private void copyKeys() throws IOException {
        Path there = Files.createDirectories(elsewhere.resolve("keys"));
        var copied =
                Files.copy(
                        new KeysetFile(dataDir).path(),
                        there.resolve(".copied"),
                        StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(copied, there.resolve(KeysetFile.NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    private MongoCollection<Document> stored() {
        return database.get().getCollection("vault");
    }

    private static KeyName name(int i) {
        return new KeyName("tip-%026d".formatted(i));
    }

    /** As another process reads them. */
    private static KeyEncryption keysIn(Path dataDir) {
        return new KeysetFile(dataDir).open();
    }
}
