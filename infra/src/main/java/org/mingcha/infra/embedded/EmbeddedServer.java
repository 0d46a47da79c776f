package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.mingcha.infra.embedded.store.DurableStore;

/**
 * The database of an office without one: a MongoDB-compatible server on a random port of the
 * loopback interface, its data in one file. What it acknowledged survives the death of the process.
 * Not for several nodes: no transactions, no change streams.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final String DATABASE = "mingcha";
    private static final int ACCEPTING_THREADS = 1;

    /**
     * A thread waits while its write is forced to disk, so there are as many as writes that may
     * share one force.
     */
    private static final int WORKING_THREADS = 32;

    private final DurableStore store;
    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedServer(DurableStore store, Clock clock) {
        this.store = store;
        this.server = new MongoServer(new DurableBackend(store, clock));
        server.bind(
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0),
                ACCEPTING_THREADS,
                WORKING_THREADS);
        this.address = server.getLocalAddress();
    }

    /**
     * Opens or creates {@code database/mingcha.mv} below the data directory, readable to this user
     * alone.
     *
     * @throws AlreadyInUse if a server of this or another process has it open
     */
    public static EmbeddedServer start(Path dataDirectory, Clock clock) {
        Path file = dataDirectory.resolve("database").resolve(DATABASE + ".mv").toAbsolutePath();
        try {
            createPrivately(file);
            return new EmbeddedServer(new DurableStore(file), clock);
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? new AlreadyInUse(dataDirectory)
                    : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createPrivately(Path file) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(file.getParent());
            return;
        }
        var directoryMode = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(directoryMode));
        Files.setPosixFilePermissions(file.getParent(), directoryMode);
        var fileMode = PosixFilePermissions.fromString("rw-------");
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(fileMode));
        } catch (FileAlreadyExistsException e) {
            Files.setPosixFilePermissions(file, fileMode);
        }
    }

    /** The connection string for a driver in this process. */
    public String uri() {
        return "mongodb://127.0.0.1:"
                + address.getPort()
                + "/"
                + DATABASE
                + "?directConnection=true&retryWrites=false";
    }

    DurableStore store() {
        return store;
    }

    /** Ends all connections and closes the file. */
    @Override
    public void close() {
        server.shutdownNow();
    }

    /** Another process works on the data directory. */
    public static final class AlreadyInUse extends RuntimeException {
        AlreadyInUse(Path dataDirectory) {
            super(
                    "数据目录 %1$s 正被另一个明察进程使用；the data directory %1$s is in use by another Mingcha process"
                            .formatted(dataDirectory.toAbsolutePath()));
        }
    }
}
