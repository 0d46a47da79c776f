package org.mingcha.infra.ledger.commits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class CommitBytesTest {

    private static final CommitCodec CODEC = new CommitCodec();

    @Test
    void whatTheCodecWroteIsReadAsItIs() {
        for (var commit : List.of(commit(event("a")), commit(event("隐患"), event("")))) {
            assertThat(CommitBytes.read(written(commit), 0)).contains(commit);
        }
    }

    @Test
    void aDocumentMayStandAnywhereAmongOtherBytes() {
        var written = written(commit(event("a")));
        var among = new byte[written.length + 10];
        System.arraycopy(written, 0, among, 7, written.length);

        assertThat(CommitBytes.read(among, 7)).contains(commit(event("a")));
    }

    @Test
    void whateverBitIsFlippedTheCodecIsNeverContradicted() {
        var written = written(commit(event("隐患"), event("b")));
        for (int bit = 0; bit < written.length * 8; bit++) {
            var flipped = written.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            var read = CommitBytes.read(flipped, 0);

            if (read.isPresent()) {
                assertThat(byCodec(flipped)).as("bit %d", bit).isEqualTo(read);
            }
        }
    }

    @Test
    void whereverItIsCutOffNothingIsRead() {
        var written = written(commit(event("a")));
        for (int length = 0; length < written.length; length++) {
            var cut = new byte[length];
            System.arraycopy(written, 0, cut, 0, length);

            assertThat(CommitBytes.read(cut, 0)).as("%d bytes", length).isEmpty();
        }
    }

    private static Optional<Commit> byCodec(byte[] bytes) {
        try {
            return Optional.of(new RawBsonDocument(bytes).decode(CODEC));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private static byte[] written(Commit commit) {
        var bytes = new RawBsonDocument(commit, CODEC).getByteBuffer().asNIO();
        var written = new byte[bytes.remaining()];
        bytes.get(written);
        return written;
    }

    private static Commit commit(Commit.Event... events) {
        return new Commit(7, "tip-1", "TipOff", 3, List.of(events));
    }

    private static Commit.Event event(String text) {
        return new Commit.Event(
                "id", "Name", "1", "2026-11-23", "{\"a\":\"" + text + "\"}", "{}", salt());
    }

    private static Binary salt() {
        return new Binary(new byte[] {0, 1, 2, -1});
    }
}
