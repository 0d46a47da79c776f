package org.mingcha.web.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A log of as many entries as a test wants. Its hashes are no hashes: each tells its level and its
 * place, so that a test sees which was given.
 */
public final class InMemoryLog implements PublishedLog {

    public static final String KEY =
            "example.com/log+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    public Optional<String> checkpoint = Optional.empty();
    public final List<KeySince> keys = new ArrayList<>();
    public long size;

    /** As it was before anything was published. */
    public void forget() {
        checkpoint = Optional.empty();
        keys.clear();
        size = 0;
    }

    /** Publishes a checkpoint of this size, under one key. */
    public void publish(long entries) {
        size = entries;
        checkpoint =
                Optional.of(
                        "example.com/log\n%d\nAAAA\n\n— example.com/log AAAA\n".formatted(entries));
        if (keys.isEmpty()) {
            keys.add(new KeySince(KEY, 0, Optional.empty()));
        }
    }

    @Override
    public Optional<String> checkpoint() {
        return checkpoint;
    }

    @Override
    public String key() {
        return keys.getLast().key();
    }

    @Override
    public List<KeySince> keys() {
        return List.copyOf(keys);
    }

    @Override
    public Optional<byte[]> tile(int level, long index, int width) {
        var hashes = ByteBuffer.allocate(32 * width);
        for (int i = 0; i < width; i++) {
            hashes.position(32 * i).putLong(level).putLong(index * 256 + i);
        }
        return covered(level, index, width) ? Optional.of(hashes.array()) : Optional.empty();
    }

    @Override
    public Optional<byte[]> entries(long index, int width) {
        var bundle = ByteBuffer.allocate(34 * width);
        for (int i = 0; i < width; i++) {
            bundle.position(34 * i).putShort((short) 32).putLong(index * 256 + i);
        }
        return covered(0, index, width) ? Optional.of(bundle.array()) : Optional.empty();
    }

    private boolean covered(int level, long index, int width) {
        long hashes = level > 7 ? 0 : size >> (8 * level);
        return index <= hashes / 256 && index * 256 + width <= hashes;
    }
}
