package org.mingcha.infra.verify.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import org.mingcha.infra.verify.stored.Pages;

/** The lines of an export as far as they are whole. For one thread. */
public final class LinePages implements Pages {

    private static final int LINES = 1_000;
    private static final int BYTES = 4 * 1024 * 1024;

    /** Larger than any line of an event, which fits into a document. */
    private static final int LONGEST = 64 * 1024 * 1024;

    private final InputStream events;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int filled;
    private long next;
    private boolean whole = true;
    private boolean ended;

    /**
     * @param first the index of the first line
     */
    public LinePages(InputStream events, long first) {
        this.events = events;
        this.next = first;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Page> next() {
        var lines = new ArrayList<String>();
        long first = next;
        int bytes = 0;
        while (!ended && lines.size() < LINES && bytes < BYTES) {
            var line = line();
            line.ifPresent(lines::add);
            bytes += line.map(String::length).orElse(0);
        }
        next += lines.size();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new LinePage(first, lines));
    }

    /** Empty at the end, or where the file breaks off. */
    private Optional<String> line() {
        var line = new ByteArrayOutputStream(1_024);
        boolean complete = false;
        while (!complete && !ended && line.size() < LONGEST) {
            complete = take(line);
        }
        if (!complete) {
            ended = true;
            whole &= line.size() == 0;
            return Optional.empty();
        }
        byte[] bytes = line.toByteArray();
        digest.update(bytes);
        digest.update((byte) '\n');
        return Optional.of(new String(bytes, UTF_8));
    }

    /** Takes of what is in the buffer up to the end of the line; returns whether it was there. */
    private boolean take(ByteArrayOutputStream line) {
        if (at == filled) {
            fill();
        }
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        line.write(buffer, at, end - at);
        boolean complete = end < filled;
        at = complete ? end + 1 : end;
        return complete;
    }

    private void fill() {
        at = 0;
        filled = 0;
        try {
            filled = Math.max(0, events.read(buffer));
        } catch (IOException brokenOff) {
            whole = false;
        }
        ended = filled == 0;
    }

    /** Whether it ended with a whole line; known at the end. */
    public boolean isWhole() {
        return whole;
    }

    /** The hash of all lines, in hex; known at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
