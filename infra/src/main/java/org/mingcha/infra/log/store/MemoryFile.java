package org.mingcha.infra.log.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.mingcha.infra.datadir.PrivateFile;

/** A file for each log in {@code checkpoints/} of the data directory. */
public final class MemoryFile implements NodeMemory {

    private static final int NAME_BYTES = 8;

    private final PrivateFile file;

    /**
     * @param origin of the log
     */
    public MemoryFile(Path dataDirectory, String origin) {
        file = new PrivateFile(dataDirectory.resolve("checkpoints"), name(origin));
    }

    private static String name(String origin) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, NAME_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> last() {
        return file.exists() ? Optional.of(file.read()) : Optional.empty();
    }

    @Override
    public void remember(String note) {
        file.replace(note);
    }
}
