package org.mingcha.infra.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of a process as Linux counts it. */
public final class Memory {

    private static final String PEAK = "VmHWM:";
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private final Path process;

    private Memory(Path process) {
        this.process = process;
    }

    public static Memory ofThisProcess() {
        return new Memory(Path.of("/proc/self"));
    }

    public static Memory of(ProcessHandle process) {
        return new Memory(Path.of("/proc", Long.toString(process.pid())));
    }

    /** Forgets the peak so far. */
    public void reset() throws IOException {
        Files.writeString(process.resolve("clear_refs"), "5");
    }

    /** The most that was resident since the last reset, in MB. */
    public double peak() throws IOException {
        try (var lines = Files.lines(process.resolve("status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / KILOBYTES_PER_MEGABYTE;
        }
    }
}
