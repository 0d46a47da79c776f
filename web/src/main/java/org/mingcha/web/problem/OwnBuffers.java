package org.mingcha.web.problem;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/**
 * What arrives is taken out of Netty's buffers at once: it makes a text of them by way of an array
 * that each thread keeps, in which a receipt would lie until the next text covers it.
 */
public final class OwnBuffers {

    private OwnBuffers() {}

    static DataBuffer of(DataBuffer buffer) {
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes(buffer));
    }

    /** All that can be read; the buffer is given back. */
    public static byte[] bytes(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
