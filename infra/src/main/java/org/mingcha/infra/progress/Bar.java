package org.mingcha.infra.progress;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells people at the command line: by a bar that moves where they sit at a terminal, else by a
 * plain line now and then, as logs and pipes want it. What takes less than a second says nothing.
 */
public final class Bar implements Progress, AutoCloseable {

    private static final int WIDTH = 30;
    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long MOVES = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LINES = TimeUnit.SECONDS.toNanos(10);
    private static final int SECONDS = 60;

    private final PrintWriter to;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long begin;
    private long next;
    private int shown;

    Bar(PrintWriter to, boolean terminal, LongSupplier nanos) {
        this.to = to;
        this.terminal = terminal;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
        this.next = begin + FIRST;
    }

    /** Beside the answer, which other programs may read. */
    public static Bar besideTheAnswer() {
        return new Bar(
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Optional.ofNullable(System.console()).filter(it -> it.isTerminal()).isPresent(),
                System::nanoTime);
    }

    @Override
    public void reached(long done, long of) {
        long now = nanos.getAsLong();
        if (now - next < 0 || of <= 0 || done <= 0) {
            return;
        }
        next = now + (terminal ? MOVES : LINES);
        show(line(Math.min(done, of), of, now - begin));
    }

    private String line(long done, long of, long taken) {
        long left = TimeUnit.NANOSECONDS.toSeconds((long) ((double) taken / done * (of - done)));
        return "%s%3d %%  %,d / %,d  还需约 / left about %d:%02d"
                .formatted(
                        terminal ? drawn(done, of) : "",
                        100 * done / of,
                        done,
                        of,
                        left / SECONDS,
                        left % SECONDS);
    }

    private static String drawn(long done, long of) {
        int full = (int) (WIDTH * done / of);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
    }

    private void show(String line) {
        if (terminal) {
            to.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            to.flush();
            shown = line.length();
        } else {
            to.println(line);
        }
    }

    /** Leaves the terminal as it was: what follows is the answer. */
    @Override
    public void close() {
        if (shown > 0) {
            to.print("\r" + " ".repeat(shown) + "\r");
            to.flush();
        }
    }
}
