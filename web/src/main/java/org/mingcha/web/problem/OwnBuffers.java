package org.mingcha.web.problem;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/**
 * What arrives is taken out of Netty's buffers at once: it makes a text of them by way of an array
 * that each thread keeps, in which a receipt would lie until the next text covers it.
 */
final class OwnBuffers {

    private OwnBuffers() {}

    static DataBuffer of(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }
}
