package org.mingcha.infra.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Room on the disk, asked for before anything is changed: where it is full, writes are refused
 * while all else goes on, and taken again by themselves once there is room. What removes may use
 * some of what is held back, since it makes room within the file.
 */
final class Room {

    private static final long MEGABYTE = 1L << 20;

    /** More than the largest message. */
    private static final long HELD_BACK = 64 * MEGABYTE;

    private static final long HELD_BACK_FROM_REMOVALS = 16 * MEGABYTE;

    private final FileStore disk;

    Room(Path file) {
        try {
            this.disk = Files.getFileStore(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws DiskFull if there is too little of it
     */
    void require(boolean removes) {
        try {
            if (disk.getUsableSpace() < (removes ? HELD_BACK_FROM_REMOVALS : HELD_BACK)) {
                throw new DiskFull();
            }
        } catch (IOException unknown) {
            // Whoever cannot ask finds out by writing.
        }
    }
}
