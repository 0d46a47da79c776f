package org.mingcha.infra.vault.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mingcha.infra.datadir.PrivateFile;

/** When keys were backed up last from this data directory; of a backup made elsewhere, nothing. */
public final class LastBackup {

    private final PrivateFile file;

    public LastBackup(Path dataDir) {
        this.file = new PrivateFile(dataDir, "keys-backed-up-at");
    }

    public void note(Instant when) {
        file.replace(when.toString());
    }

    public Optional<Instant> at() {
        try {
            return file.exists()
                    ? Optional.of(Instant.parse(file.read().strip()))
                    : Optional.empty();
        } catch (DateTimeParseException overwritten) {
            return Optional.empty();
        }
    }
}
