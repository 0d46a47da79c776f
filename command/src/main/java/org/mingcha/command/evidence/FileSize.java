package org.mingcha.command.evidence;

import org.mingcha.command.Invalid;

/**
 * How large a file is at most: a power of two of MB (1,048,576 bytes). Its exact length would tell
 * one file on somebody's device from all others.
 */
public record FileSize(int megabytes) {

    private static final long MEGABYTE = 1L << 20;

    public FileSize {
        if (megabytes < 1 || Integer.bitCount(megabytes) != 1) {
            throw new Invalid("file-size");
        }
    }

    public static FileSize of(long bytes) {
        int size = 1;
        while (size * MEGABYTE < bytes) {
            size *= 2;
        }
        return new FileSize(size);
    }
}
