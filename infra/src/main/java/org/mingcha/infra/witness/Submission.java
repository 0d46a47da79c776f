package org.mingcha.infra.witness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.NoteRefused;
import org.mingcha.infra.note.SignedNote;

/**
 * What a witness is asked (tlog-witness, section "add-checkpoint"): to cosign a checkpoint, which a
 * proof connects to the last one that it cosigned.
 *
 * @param old the size of that last one
 */
record Submission(long old, List<Hash> proof, SignedNote note, Checkpoint checkpoint) {

    /** So many hashes suffice for any tree. */
    static final int LONGEST_PROOF = 63;

    private static final String OLD = "old ";

    Submission {
        proof = List.copyOf(proof);
    }

    /**
     * @throws IllegalArgumentException where these bytes are no request
     */
    static Submission parse(byte[] body) {
        // One character for each byte, so that positions agree; the note is decoded by itself.
        String request = new String(body, ISO_8859_1);
        int blank = request.indexOf("\n\n");
        if (blank < 0 || !request.startsWith(OLD)) {
            throw new IllegalArgumentException("no old size, blank line and checkpoint");
        }
        List<String> lines = List.of(request.substring(OLD.length(), blank).split("\n", -1));
        if (lines.size() > 1 + LONGEST_PROOF) {
            throw new IllegalArgumentException("a longer proof than any");
        }
        try {
            var note = SignedNote.parse(Arrays.copyOfRange(body, blank + 2, body.length));
            var proof = lines.stream().skip(1).map(Hash::parse).toList();
            return new Submission(
                    size(lines.getFirst()), proof, note, Checkpoint.parse(note.text()));
        } catch (NoteRefused malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    /**
     * A tree size in its only spelling.
     *
     * @throws IllegalArgumentException where it is none
     */
    static long size(String decimal) {
        long size = Long.parseLong(decimal);
        if (size < 0 || !Long.toString(size).equals(decimal)) {
            throw new IllegalArgumentException("not the plain decimal of a size");
        }
        return size;
    }

    byte[] body() {
        var head = Stream.concat(Stream.of(OLD + old), proof.stream().map(Hash::base64));
        return (String.join("\n", head.toList()) + "\n\n" + note.whole()).getBytes(UTF_8);
    }
}
