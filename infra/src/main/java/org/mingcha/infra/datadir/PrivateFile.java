package org.mingcha.infra.datadir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A small text file of mode 600 in a directory of mode 700. It appears whole and synced to disk or
 * not at all. A file system without POSIX modes (Windows) keeps its own rules of access.
 */
public record PrivateFile(Path directory, String name) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Set<PosixFilePermission> OF_OWNER =
            PosixFilePermissions.fromString("rwx------");

    public Path path() {
        return directory.resolve(name);
    }

    public boolean exists() {
        return Files.exists(path());
    }

    /** Whether nobody but its owner may read or change it; true where there are no such modes. */
    public boolean isPrivate() {
        try {
            return !POSIX
                    || !exists()
                    || Files.getPosixFilePermissions(path()).stream().allMatch(OF_OWNER::contains);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Does something while no other process does so with a file of this name. */
    public void alone(Runnable change) {
        try {
            Files.createDirectories(directory, mode("rwx------"));
            var lock = new PrivateFile(directory, "." + name + ".lock");
            lock.create("");
            try (var channel = FileChannel.open(lock.path(), StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                change.run();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String read() {
        try {
            return Files.readString(path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Never overwrites: answers whether the file was made, false if there was one already. */
    public boolean create(String content) {
        return write(
                content,
                written -> {
                    try {
                        // A rename would replace a file made meanwhile; a link cannot.
                        Files.createLink(path(), written);
                        return true;
                    } catch (FileAlreadyExistsException made) {
                        return false;
                    }
                });
    }

    public void replace(String content) {
        write(
                content,
                written -> {
                    Files.move(written, path(), StandardCopyOption.ATOMIC_MOVE);
                    return true;
                });
    }

    private boolean write(String content, Step publish) {
        try {
            Files.createDirectories(directory, mode("rwx------"));
            Path written = Files.createTempFile(directory, "." + name, "", mode("rw-------"));
            try {
                sync(written, content);
                boolean done = publish.take(written);
                sync(directory);
                return done;
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void sync(Path file, String content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = StandardCharsets.UTF_8.encode(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The name in the directory must last as well as the content. */
    private static void sync(Path directory) throws IOException {
        if (POSIX) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private interface Step {
        boolean take(Path written) throws IOException;
    }
}
