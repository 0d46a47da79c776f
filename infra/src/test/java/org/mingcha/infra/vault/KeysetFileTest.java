package org.mingcha.infra.vault;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.seal.KeyName;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.vault.wrap.KeysetFile;
import org.mingcha.infra.vault.wrap.KeysetRefused;

class KeysetFileTest {

    private static final KeyName TIP = new KeyName("tip-" + "0".repeat(26));

    private final TestDatabase database = new TestDatabase();
    private final Clock clock = new MovingClock();
    @TempDir private Path dataDir;
    @TempDir private Path otherDir;

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void firstStartMakesAPrivateKeyset() throws Exception {
        start(dataDir);
        assertThat(mode(keyset(dataDir))).isEqualTo("rw-------");
        assertThat(mode(dataDir.resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void laterStartsLeaveTheKeysetAlone() throws Exception {
        start(dataDir);
        String first = Files.readString(keyset(dataDir));
        start(dataDir);
        assertThat(Files.readString(keyset(dataDir))).isEqualTo(first);
    }

    @Test
    void keysetMadeMeanwhileIsLeftAlone() throws Exception {
        start(dataDir);
        String first = Files.readString(keyset(dataDir));
        new KeysetFile(dataDir).create();
        assertThat(Files.readString(keyset(dataDir))).isEqualTo(first);
    }

    @Test
    void lostKeysetStopsTheStart() throws Exception {
        start(dataDir).seal(TIP, "text");
        Files.delete(keyset(dataDir));
        assertThatThrownBy(() -> start(dataDir))
                .isInstanceOf(KeysetRefused.class)
                .hasMessageContaining("不存在")
                .hasMessageContaining("is missing")
                .hasMessageContaining(keyset(dataDir).toString());
        assertThat(keyset(dataDir)).doesNotExist();
    }

    @Test
    void keysetLostBeforeAnythingWasSealedStopsTheStartToo() throws Exception {
        start(dataDir);
        Files.delete(keyset(dataDir));
        assertThatThrownBy(() -> start(dataDir)).isInstanceOf(KeysetRefused.class);
    }

    @Test
    void keysetWithoutADatabaseYetIsTaken() throws Exception {
        new KeysetFile(dataDir).create();
        var vault = start(dataDir);
        assertThat(vault.open(TIP, vault.seal(TIP, "text"))).isEqualTo("text");
    }

    @Test
    void keysetOfAnotherDatabaseStopsTheStart() throws Exception {
        start(dataDir);
        new KeysetFile(otherDir).create();
        assertThatThrownBy(() -> start(otherDir))
                .isInstanceOf(KeysetRefused.class)
                .hasMessageContaining("打不开")
                .hasMessageContaining("cannot open");
    }

    @Test
    void keysOfAnotherInstallationAreNotRestoredBesideADatabase() throws Exception {
        start(dataDir);
        new KeysetFile(otherDir).create();
        var mine = KeysetFile.of(Files.readString(keyset(dataDir)));
        var another = KeysetFile.of(Files.readString(keyset(otherDir)));
        CheckValue.confirm(database.get(), mine);
        assertThatThrownBy(() -> CheckValue.confirm(database.get(), another))
                .isInstanceOf(KeysetRefused.class)
                .hasMessageContaining("do not belong together");
    }

    @Test
    void keysAreRestoredBeforeThereIsADatabase() throws Exception {
        new KeysetFile(dataDir).create();
        CheckValue.confirm(database.get(), new KeysetFile(dataDir).open());
        assertThat(new WrappedKeys(database.get()).isEmpty()).isTrue();
    }

    @Test
    void keysWithoutACheckValueStopTheStart() throws Exception {
        start(dataDir).seal(TIP, "text");
        database.get().getCollection("vault").deleteOne(eq("kek-check"));
        assertThatThrownBy(() -> start(dataDir)).isInstanceOf(KeysetRefused.class);
    }

    @Test
    void damagedKeysetStopsTheStartWithoutShowingIt() throws Exception {
        start(dataDir);
        Files.writeString(keyset(dataDir), "{\"secret\": \"k7d");
        assertThatThrownBy(() -> start(dataDir))
                .isInstanceOf(KeysetRefused.class)
                .hasMessageContaining("cannot be read, is damaged")
                .hasMessageNotContaining("k7d")
                .hasNoCause();
    }

    @Test
    void keysetThatIsNoFileStopsTheStart() throws Exception {
        start(dataDir);
        Files.delete(keyset(dataDir));
        Files.createDirectory(
                keyset(dataDir),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThatThrownBy(() -> start(dataDir))
                .isInstanceOf(KeysetRefused.class)
                .hasMessageContaining("读不出")
                .hasMessageContaining("cannot be read");
    }

    @Test
    void keysetThatOthersMayReadStopsTheStart() throws Exception {
        start(dataDir);
        Files.setPosixFilePermissions(
                keyset(dataDir), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> start(dataDir))
                .isInstanceOf(KeysetRefused.class)
                .hasMessageContaining("chmod 600")
                .hasMessageContaining("可被其他用户读取");
        Files.setPosixFilePermissions(
                keyset(dataDir), PosixFilePermissions.fromString("rw-------"));
        start(dataDir);
    }

    @Test
    void theDatabaseHoldsNoKeyInTheClear() throws Exception {
        start(dataDir).seal(TIP, "text");
        byte[] stored = new WrappedKeys(database.get()).find(TIP.value()).orElseThrow();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("AesGcmKey");
    }

    private MongoVault start(Path directory) throws GeneralSecurityException {
        return MongoVault.withKeysetIn(directory, database.get(), clock);
    }

    private static Path keyset(Path directory) {
        return directory.resolve("keys").resolve("vault-keyset.json");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
