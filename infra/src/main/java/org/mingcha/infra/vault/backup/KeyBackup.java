package org.mingcha.infra.vault.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mingcha.infra.datadir.PrivateFile;
import org.mingcha.web.read.FreshBuffers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All keys of an installation in one file under a passphrase, and back. */
public final class KeyBackup {

    private static final JsonMapper JSON = JsonMapper.builder(FreshBuffers.json().build()).build();
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    private final KeyFolder folder;
    private final Supplier<Stretching> stretching;

    public KeyBackup(Path dataDir, SecureRandom random) {
        this(dataDir, () -> Stretching.random(random));
    }

    KeyBackup(Path dataDir, Supplier<Stretching> stretching) {
        this.folder = new KeyFolder(dataDir);
        this.stretching = stretching;
    }

    /**
     * Writes a file of mode 600, which must not be there yet.
     *
     * @return the names of the keys
     * @throws BackupRefused if there are no keys, or there is a file
     */
    public Set<String> write(Path file, String passphrase) {
        Map<String, String> keys = folder.read();
        if (keys.isEmpty()) {
            throw new BackupRefused("没有可备份的密钥。", "There are no keys to back up.");
        }
        byte[] content = JSON.writeValueAsBytes(keys);
        var target = file.toAbsolutePath();
        boolean made =
                new PrivateFile(target.resolveSibling(""), String.valueOf(target.getFileName()))
                        .create(SealedBackup.seal(content, passphrase, stretching.get()));
        if (!made) {
            throw new BackupRefused(
                    "%s 已存在，没有覆盖。".formatted(file),
                    "%s is there already, and was not overwritten.".formatted(file));
        }
        return keys.keySet();
    }

    /**
     * Brings back what is missing. If it breaks off, it may be run again.
     *
     * @param check is given all keys by their names before anything is written, and throws if they
     *     are of no use here
     * @return the names of the keys
     * @throws BackupRefused if the file is damaged, the passphrase another, or other keys are there
     */
    public Set<String> restore(Path file, String passphrase, Consumer<Map<String, String>> check) {
        var keys = parsed(SealedBackup.open(text(file), passphrase));
        check.accept(keys);
        folder.add(keys);
        return keys.keySet();
    }

    private static Map<String, String> parsed(byte[] content) {
        try {
            Map<String, String> keys =
                    JSON.readValue(content, new TypeReference<Map<String, String>>() {});
            if (keys.keySet().stream().allMatch(name -> name.matches(NAME))) {
                return keys;
            }
        } catch (JacksonException malformed) {
            // Said below.
        }
        throw BackupRefused.damaged();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.nio.charset.MalformedInputException binary) {
            throw BackupRefused.damaged();
        } catch (IOException unreadable) {
            throw new BackupRefused(
                    "读不到备份文件：%s".formatted(file), "The backup cannot be read: %s".formatted(file));
        }
    }
}
