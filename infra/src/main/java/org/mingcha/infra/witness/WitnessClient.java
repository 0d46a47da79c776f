package org.mingcha.infra.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.mingcha.infra.merkle.Consistency;
import org.mingcha.infra.merkle.Subtrees;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.Cosignature;
import org.mingcha.infra.note.NoteRefused;
import org.mingcha.infra.note.SignatureLine;
import org.mingcha.infra.note.SignedNote;

/**
 * Asks one witness, and remembers what it cosigned last. It forgets that when the program ends; the
 * witness then says it.
 */
final class WitnessClient {

    /** A witness need not say more, in bytes. */
    private static final int LIMIT = 65_536;

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final Witness witness;
    private final HttpClient http;
    private final AtomicLong last = new AtomicLong();

    WitnessClient(Witness witness, HttpClient http) {
        this.witness = witness;
        this.http = http;
    }

    /** The witness gave no cosignature that counts. */
    static final class Fault extends RuntimeException {

        private Fault(String sentence) {
            super(sentence);
        }
    }

    Witness witness() {
        return witness;
    }

    /**
     * Its cosignature of this checkpoint.
     *
     * @param tree that the checkpoint is of
     * @throws Fault where there is none
     */
    SignatureLine cosign(SignedNote note, Subtrees tree) throws IOException, InterruptedException {
        var checkpoint = Checkpoint.parse(note.text());
        var answer = ask(note, checkpoint, tree);
        if (answer.statusCode() == CONFLICT) {
            last.set(size(answer.body()));
            if (last.get() > checkpoint.size()) {
                throw new Fault("已见证更大的树 / has cosigned a larger tree: " + last.get());
            }
            answer = ask(note, checkpoint, tree);
        }
        if (answer.statusCode() != OK) {
            throw new Fault("HTTP " + answer.statusCode());
        }
        var line = valid(note, new String(answer.body(), UTF_8));
        last.set(checkpoint.size());
        return line;
    }

    private HttpResponse<byte[]> ask(SignedNote note, Checkpoint checkpoint, Subtrees tree)
            throws IOException, InterruptedException {
        // What it said last may have been wrong: asked anew, it can say so.
        long old = Math.min(last.get(), checkpoint.size());
        var proof = Consistency.path(old, checkpoint.size(), tree);
        var submission = new Submission(old, proof, note, checkpoint);
        return http.send(
                HttpRequest.newBuilder(witness.addCheckpoint())
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofByteArray(submission.body()))
                        .build(),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), LIMIT));
    }

    private static long size(byte[] body) {
        try {
            String text = new String(body, UTF_8);
            if (text.endsWith("\n")) {
                return Submission.size(text.substring(0, text.length() - 1));
            }
        } catch (IllegalArgumentException noSize) {
            // As wrong as a missing newline is.
        }
        throw new Fault("409 没有说大小 / 409 without a size");
    }

    /** What it answered is put below this very text, and read as a note is. */
    private SignatureLine valid(SignedNote note, String lines) {
        try {
            var signed = SignedNote.parse(note.text() + "\n" + lines);
            if (!signed.text().equals(note.text())) {
                throw new Fault("应答不是签名行 / answered more than signature lines");
            }
            signed.verifiedBy(List.of(witness.key()));
            return signed.signatures().stream()
                    .filter(witness.key()::claims)
                    .filter(WitnessClient::hasTime)
                    .findFirst()
                    .orElseThrow(() -> new Fault("见证没有时间 / a cosignature without its time"));
        } catch (NoteRefused refused) {
            throw new Fault(refused.reason().sentence());
        }
    }

    private static boolean hasTime(SignatureLine line) {
        return Cosignature.in(line).filter(it -> it.seconds() > 0).isPresent();
    }
}
