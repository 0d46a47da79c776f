package org.mingcha.infra.attack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of its own (tmpfs), so small that it is soon full. Only root may have one. */
public record SmallDisk(Path folder) implements AutoCloseable {

    private static final long MEGABYTE = 1L << 20;

    /** Skips the test where it may not be had. */
    public static SmallDisk at(Path folder, int megabytes) {
        boolean had =
                ran("mount", "-t", "tmpfs", "-o", size(megabytes), "tmpfs", folder.toString());
        assumeTrue(had, "skipped: a small disk needs Linux and root (mount -t tmpfs)");
        return new SmallDisk(folder);
    }

    public void becomes(int megabytes) {
        run("mount", "-o", "remount," + size(megabytes), folder.toString());
    }

    private static String size(int megabytes) {
        return "size=" + megabytes + "m";
    }

    /** Something else takes all but so much of it. */
    void leaves(int megabytes) {
        try {
            long taken = Files.getFileStore(folder).getUsableSpace() - megabytes * MEGABYTE;
            Files.write(filling(), new byte[Math.toIntExact(taken)]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** And is gone again. */
    void isFree() {
        try {
            Files.delete(filling());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filling() {
        return folder.resolve("filling");
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }

    private static void run(String... command) {
        if (!ran(command)) {
            throw new IllegalStateException(List.of(command) + " failed");
        }
    }

    private static boolean ran(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
