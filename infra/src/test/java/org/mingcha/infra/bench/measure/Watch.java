package org.mingcha.infra.bench.measure;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells how much memory was resident while something was measured. */
public final class Watch {

    private final Results results;
    private final Map<String, Memory> processes = new LinkedHashMap<>();

    /**
     * @param server where it is a process of the bench
     */
    public Watch(Results results, Optional<ProcessHandle> server) {
        this.results = results;
        processes.put("", Memory.ofThisProcess());
        server.map(Memory::of).ifPresent(memory -> processes.put(".server", memory));
    }

    /** Measures something. */
    public interface Part {

        void measure() throws Exception;
    }

    /** What was garbage before does not count. */
    public void during(String name, Part part) throws Exception {
        System.gc();
        for (var memory : processes.values()) {
            memory.reset();
        }
        part.measure();
        for (var process : processes.entrySet()) {
            report(name + process.getKey(), process.getValue());
        }
    }

    private void report(String name, Memory memory) throws IOException {
        results.add("rss." + name, memory.peak(), "MB");
    }
}
