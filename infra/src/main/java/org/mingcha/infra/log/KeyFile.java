package org.mingcha.infra.log;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.infra.datadir.PrivateFile;
import org.mingcha.infra.note.SigningKey;

/**
 * The file {@code keys/log-key} of the data directory: signing keys, one in each line, the newest
 * of each log first. It may hold the keys of several logs, for a data directory that served several
 * databases.
 */
public final class KeyFile {

    private final PrivateFile file;

    public KeyFile(Path dataDirectory) {
        file = new PrivateFile(dataDirectory.resolve("keys"), "log-key");
    }

    /**
     * Empty where there is no file.
     *
     * @throws IllegalArgumentException where a line is no key
     */
    public List<SigningKey> read() {
        return file.exists() ? parse(file.read()) : List.of();
    }

    /**
     * Keys as text, separated by white space.
     *
     * @throws IllegalArgumentException where a part is no key
     */
    public static List<SigningKey> parse(String keys) {
        return Stream.of(keys.strip().split("\\s+"))
                .filter(key -> !key.isEmpty())
                .map(SigningKey::parse)
                .toList();
    }

    /** Puts keys before those that are there. */
    public void prepend(SigningKey... keys) {
        var text = new StringBuilder();
        Stream.concat(Stream.of(keys), read().stream())
                .forEach(key -> text.append(key.secret()).append('\n'));
        file.replace(text.toString());
    }
}
