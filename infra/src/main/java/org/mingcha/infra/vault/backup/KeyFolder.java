package org.mingcha.infra.vault.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.infra.datadir.PrivateFile;

/** The folder {@code keys} of a data directory: small text files, each of them a secret. */
final class KeyFolder {

    private final Path folder;

    KeyFolder(Path dataDir) {
        this.folder = dataDir.resolve("keys");
    }

    /** Each file by its name; empty where there is none. */
    Map<String, String> read() {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    // Locks, and what a crash left half-written.
                    .filter(name -> !name.startsWith("."))
                    .collect(
                            Collectors.toMap(
                                    name -> name,
                                    name -> new PrivateFile(folder, name).read(),
                                    (one, _) -> one,
                                    TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Makes those that are missing, once none contradicts what is there.
     *
     * @throws BackupRefused if a file is there with other content; nothing was written
     */
    void add(Map<String, String> files) {
        var there = read();
        files.forEach((name, content) -> {
            if (!there.getOrDefault(name, content).equals(content)) {
                throw taken(folder.resolve(name));
            }
        });
        files.forEach((name, content) -> {
            boolean same =
                    new PrivateFile(folder, name).create(content)
                            || new PrivateFile(folder, name).read().equals(content);
            if (!same) {
                throw taken(folder.resolve(name));
            }
        });
    }

    private static BackupRefused taken(Path file) {
        return new BackupRefused(
                "%s 已存在且内容不同，没有覆盖任何文件。".formatted(file),
                "%s is there with other content; nothing was overwritten.".formatted(file));
    }
}
