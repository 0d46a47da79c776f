package org.mingcha.infra.datadir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder in which an installation keeps what is its own, readable to its user alone. */
public record DataDirectory(Path path) {

    /** Makes it where it is missing, and closes it to others where it is open to them. */
    public static DataDirectory at(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "数据目录不可用 / the data directory cannot be used: " + folder, e);
        }
        return new DataDirectory(folder);
    }
}
