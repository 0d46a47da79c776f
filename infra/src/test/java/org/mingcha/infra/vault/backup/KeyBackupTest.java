package org.mingcha.infra.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.datadir.PrivateFile;

class KeyBackupTest {

    private static final String PASSPHRASE = "七颗星照东港 seven stars";

    /** As version 1 was written first, with less stretching. */
    private static final String OF_OLD =
            """
            mingcha-keys/v1
            argon2id 64 1 1 AAECAwQFBgcICQoLDA0ODw==
            gIxRkwYTssYM4BG9I1dLWwMnDPvjn9LPBtvR707SlOdeiUpsMJH5nzRcIHD4Ss7H5nJ16VOcDR69oh5yacAz7JtFh6ZsCHx4WlnbZJomP0SLIpeICCZa0x0J
            ff42685f9283a5b8d3ce5384cb55c1e828006a3cb20875dfbf3f2f27e290a583
            """;

    private static final byte[] SALT = new byte[16];

    @TempDir Path folder;
    private Path data;
    private Path file;

    @BeforeEach
    void keys() {
        data = folder.resolve("data");
        file = folder.resolve("keys.backup");
        new PrivateFile(data.resolve("keys"), "vault-keyset.json").create("{\"a\": 1}");
        new PrivateFile(data.resolve("keys"), "log-key").create("PRIVATE+KEY+x\n");
        new PrivateFile(data.resolve("keys"), ".lock").create("");
    }

    @Test
    void everyKeyComesBackAsItWas() throws IOException {
        assertThat(backup(data).write(file, PASSPHRASE))
                .containsExactly("log-key", "vault-keyset.json");
        assertThat(mode(file)).isEqualTo("rw-------");
        Path restored = folder.resolve("restored");
        assertThat(backup(restored).restore(file, PASSPHRASE, _ -> {}))
                .containsExactlyInAnyOrder("log-key", "vault-keyset.json");
        assertThat(restored.resolve("keys/log-key")).hasContent("PRIVATE+KEY+x\n");
        assertThat(restored.resolve("keys/vault-keyset.json")).hasContent("{\"a\": 1}");
        assertThat(mode(restored.resolve("keys/log-key"))).isEqualTo("rw-------");
        assertThat(mode(restored.resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void theBackupShowsNoKeyAndNoName() throws IOException {
        backup(data).write(file, PASSPHRASE);
        assertThat(Files.readString(file)).doesNotContain("PRIVATE", "log-key", "keyset");
    }

    @Test
    void anotherPassphraseIsSaid() {
        backup(data).write(file, PASSPHRASE);
        assertThatThrownBy(() -> backup(data).restore(file, PASSPHRASE + ".", _ -> {}))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("口令不对")
                .hasMessageContaining("not the passphrase");
    }

    @Test
    void aFileCutAnywhereIsSaidToBeDamaged() throws IOException {
        backup(data).write(file, PASSPHRASE);
        String whole = Files.readString(file);
        for (int length = 0; length < whole.length(); length += 7) {
            Files.writeString(file, whole.substring(0, length));
            assertThatThrownBy(() -> backup(data).restore(file, PASSPHRASE, _ -> {}))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("incomplete or damaged");
        }
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> backup(data).restore(file, PASSPHRASE, _ -> {}))
                .hasMessageContaining("incomplete or damaged");
    }

    @Test
    void keysThatAreThereAreNeverOverwritten() {
        backup(data).write(file, PASSPHRASE);
        Path other = folder.resolve("other");
        new PrivateFile(other.resolve("keys"), "vault-keyset.json").create("{\"b\": 2}");
        assertThatThrownBy(() -> backup(other).restore(file, PASSPHRASE, _ -> {}))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("vault-keyset.json")
                .hasMessageContaining("nothing was overwritten");
        assertThat(other.resolve("keys/vault-keyset.json")).hasContent("{\"b\": 2}");
        assertThat(other.resolve("keys/log-key")).doesNotExist();
    }

    @Test
    void restoringTwiceChangesNothing() {
        backup(data).write(file, PASSPHRASE);
        backup(data).restore(file, PASSPHRASE, _ -> {});
        assertThat(data.resolve("keys/vault-keyset.json")).hasContent("{\"a\": 1}");
    }

    @Test
    void whatTheInstallationRefusesIsNotWritten() {
        backup(data).write(file, PASSPHRASE);
        Path restored = folder.resolve("restored");
        assertThatThrownBy(() ->
                        backup(restored)
                                .restore(
                                        file,
                                        PASSPHRASE,
                                        _ -> {
                                            throw new IllegalStateException("not these");
                                        }))
                .hasMessage("not these");
        assertThat(restored.resolve("keys")).doesNotExist();
    }

    @Test
    void aBackupIsNotOverwrittenEither() {
        backup(data).write(file, PASSPHRASE);
        assertThatThrownBy(() -> backup(data).write(file, PASSPHRASE))
                .hasMessageContaining("not overwritten");
    }

    @Test
    void withoutKeysThereIsNothingToBackUp() {
        assertThatThrownBy(() -> backup(folder.resolve("empty")).write(file, PASSPHRASE))
                .hasMessageContaining("no keys");
        assertThat(file).doesNotExist();
    }

    /** So that what was written years ago opens in years to come. */
    @Test
    void aBackupOfOldOpens() throws IOException {
        Files.writeString(file, OF_OLD);
        Path restored = folder.resolve("restored");
        backup(restored).restore(file, PASSPHRASE, _ -> {});

        assertThat(restored.resolve("keys/log-key")).hasContent("PRIVATE+KEY+x\n");
        assertThat(restored.resolve("keys/vault-keyset.json")).hasContent("{\"a\": 1}");
    }

    @Test
    void aTryCostsAQuarterOfAGigabyteFourTimesOver() {
        assertThat(Stretching.random(new SecureRandom()).line()).startsWith("argon2id 262144 4 1 ");
    }

    @Test
    void aFileThatWouldCostTooMuchToOpenIsRefused() {
        assertThat(Stretching.parse("argon2id 1048577 1 1 AAECAwQFBgcICQoLDA0ODw==")).isEmpty();
        assertThat(Stretching.parse("argon2id 1048576 1 1 AAECAwQFBgcICQoLDA0ODw==")).isPresent();
        assertThat(Stretching.parse("argon2id 65536 0 1 AAECAwQFBgcICQoLDA0ODw==")).isEmpty();
    }

    @Test
    void aPassphraseHasTwelveCharacters() {
        assertThat(typing("abcdefghijkl", "abcdefghijkl").chosen(Optional.empty()))
                .isEqualTo("abcdefghijkl");
        assertThatThrownBy(() -> typing("abcdefghijk", "abcdefghijk").chosen(Optional.empty()))
                .hasMessageContaining("12 characters");
        assertThatThrownBy(() -> typing("abcdefghijkl", "abcdefghijkm").chosen(Optional.empty()))
                .hasMessageContaining("not the same");
    }

    @Test
    void aPassphraseIsReadFromAFileOrWhatIsPipedIn() throws IOException {
        Path written = Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\nmore\n");
        var piped = new ByteArrayInputStream((PASSPHRASE + "\n").getBytes(StandardCharsets.UTF_8));
        var source = new PassphraseSource(Optional.empty(), piped);
        assertThat(source.chosen(Optional.of(written.toString()))).isEqualTo(PASSPHRASE);
        assertThat(source.known(Optional.of("-"))).isEqualTo(PASSPHRASE);
        assertThatThrownBy(() -> source.known(Optional.empty()))
                .hasMessageContaining("--passphrase-file");
    }

    private static PassphraseSource typing(String... words) {
        var left = new ArrayDeque<>(List.of(words));
        return new PassphraseSource(Optional.of(_ -> left.remove()), InputStream.nullInputStream());
    }

    private static KeyBackup backup(Path dataDir) {
        return new KeyBackup(dataDir, () -> new Stretching(64, 1, 1, SALT));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
