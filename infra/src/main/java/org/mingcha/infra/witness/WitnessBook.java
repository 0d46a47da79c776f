package org.mingcha.infra.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingcha.infra.datadir.DataDirectory;
import org.mingcha.infra.datadir.PrivateFile;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.NoteRefused;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.VerifierKey;

/**
 * The last checkpoint of each log that this witness cosigned: a file each, which outlasts the
 * program. Several processes may share one folder.
 */
public final class WitnessBook {

    private final Path folder;
    private final KnownLogs logs;
    private final VerifierKey witness;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    /**
     * @param witness whose cosignatures the checkpoints bear
     * @throws Damaged where what is there cannot be read: a witness that forgets could sign a
     *     rollback
     */
    public WitnessBook(Path folder, KnownLogs logs, VerifierKey witness) {
        this.folder = DataDirectory.at(folder).path();
        this.logs = logs;
        this.witness = witness;
        logs.origins().forEach(this::last);
    }

    /** What is written about a log is no checkpoint of it. */
    public static final class Damaged extends IllegalStateException {

        private Damaged(Path file, Throwable cause) {
            super("见证簿已损坏，不再签名 / the book is damaged, so nothing is signed: " + file, cause);
        }
    }

    /** One log's page, while nobody else reads it to write. */
    final class Page {

        private final String origin;

        private Page(String origin) {
            this.origin = origin;
        }

        Optional<Checkpoint> last() {
            return WitnessBook.this.last(origin).map(note -> Checkpoint.parse(note.text()));
        }

        /** Lasts when it returns; where it throws, nobody knows. */
        void write(SignedNote note) {
            file(origin).replace(note.whole());
        }
    }

    /** The last checkpoint, with the signatures of log and witness. */
    Optional<SignedNote> last(String origin) {
        var file = file(origin);
        return file.exists() ? Optional.of(read(file, origin)) : Optional.empty();
    }

    private SignedNote read(PrivateFile file, String origin) {
        try {
            var note = SignedNote.parse(file.read());
            var keys = Stream.concat(Stream.of(witness), logs.keysOf(origin).stream()).toList();
            note.verifiedBy(keys);
            if (Checkpoint.parse(note.text()).origin().equals(origin)) {
                return note;
            }
        } catch (NoteRefused | UncheckedIOException unreadable) {
            throw new Damaged(file.path(), unreadable);
        }
        throw new Damaged(file.path(), new IllegalArgumentException("another log's checkpoint"));
    }

    /** Lets one at a time read a log's page and write it, here and in other processes. */
    <T> T alone(String origin, Function<Page, T> act) {
        // A file lock is the whole process's, so its threads need one of their own.
        var threads = locks.computeIfAbsent(origin, _ -> new ReentrantLock());
        threads.lock();
        try (var file =
                        FileChannel.open(
                                lockFile(origin),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = file.lock()) {
            return act.apply(new Page(origin));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            threads.unlock();
        }
    }

    private Path lockFile(String origin) {
        return folder.resolve(hash(origin) + ".lock");
    }

    private PrivateFile file(String origin) {
        return new PrivateFile(folder, hash(origin));
    }

    /**
     * An origin as it stands in an address (tlog-witness, section "Monitor Retrieval Mechanism").
     */
    static String hash(String origin) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(origin.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
