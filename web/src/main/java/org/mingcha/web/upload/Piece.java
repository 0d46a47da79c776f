package org.mingcha.web.upload;

import org.mingcha.web.problem.OwnBuffers;
import org.springframework.http.codec.multipart.FormPartEvent;
import org.springframework.http.codec.multipart.PartEvent;

/**
 * Some bytes of one part, in the order in which they came.
 *
 * @param last whether the part ends with them
 * @param unnamed whether it is a file without a name, as browsers send where none was chosen
 */
record Piece(String part, boolean file, boolean unnamed, boolean last, byte[] bytes) {

    /** Takes over the bytes and lets go of the buffer. */
    static Piece of(PartEvent event) {
        byte[] bytes = OwnBuffers.bytes(event.content());
        // What a device calls a file is looked at here, and never again.
        String name = event.headers().getContentDisposition().getFilename();
        boolean file = !(event instanceof FormPartEvent);
        return new Piece(event.name(), file, name == null || name.isEmpty(), event.isLast(), bytes);
    }
}
