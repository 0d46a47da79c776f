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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final long PAUSE_MILLIS = 1_000;

    private final Path file;
    private final Clock clock;
    private final InetSocketAddress address;
    private DurableStore store;
    private MongoServer server;
    private boolean closed;

    private EmbeddedServer(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.store = new DurableStore(file, this::isBroken);
        this.server = serving(store, 0);
        this.address = server.getLocalAddress();
    }

    private MongoServer serving(DurableStore from, int port) {
        var serving = new MongoServer(new DurableBackend(from, clock));
        serving.bind(
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port),
                ACCEPTING_THREADS,
                WORKING_THREADS);
        return serving;
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
            return new EmbeddedServer(file, clock);
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? new AlreadyInUse(dataDirectory)
                    : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isBroken() {
        Thread.ofPlatform().daemon().name("embedded-again").start(this::startAgain);
    }

    /** As after a crash: whoever is connected is cut off, and finds all that was acknowledged. */
    private synchronized void startAgain() {
        LOG.warn("embedded database: a write failed; it starts again from what is on disk");
        server.shutdownNow();
        while (!closed && !startedAgain()) {
            try {
                wait(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean startedAgain() {
        try {
            store = new DurableStore(file, this::isBroken);
        } catch (RuntimeException notYet) {
            LOG.error("embedded database: not yet, for {}", notYet.getClass().getName());
            return false;
        }
        try {
            server = serving(store, address.getPort());
            return true;
        } catch (RuntimeException notYet) {
            LOG.error("embedded database: not yet, for {}", notYet.getClass().getName());
            store.close();
            return false;
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

    synchronized DurableStore store() {
        return store;
    }

    /** Ends all connections and closes the file. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
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
