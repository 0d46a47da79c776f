package org.mingcha.infra.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What servers and nodes keep on disk while the bench runs. */
record WorkFolder(Path path) implements AutoCloseable {

    static WorkFolder in(Path folder) throws IOException {
        return new WorkFolder(Files.createTempDirectory(folder, "run"));
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
