package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.mingcha.infra.embedded.store.DiskFull;
import org.mingcha.infra.embedded.store.DurableStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a command when what it wrote is on disk; no message's content reaches the log, whatever
 * becomes of it.
 */
final class DurableBackend extends AbstractMongoBackend {
    private static final Logger LOG = LoggerFactory.getLogger(DurableBackend.class);
    private static final int INTERNAL_ERROR = 1;
    private static final int SHUTDOWN_IN_PROGRESS = 91;
    private static final String SHUTDOWN = "ShutdownInProgress";
    private static final int OUT_OF_DISK_SPACE = 14_031;
    private static final Set<String> REMOVALS =
            Set.of("delete", "drop", "dropindexes", "dropdatabase");
    private static final Set<String> WRITES =
            Set.of(
                    "insert",
                    "update",
                    "delete",
                    "findandmodify",
                    "create",
                    "createindexes",
                    "drop",
                    "dropindexes",
                    "dropdatabase",
                    "renamecollection");
    private final DurableStore store;

    DurableBackend(DurableStore store, Clock clock) {
        super(clock);
        this.store = store;
        store.maps().getMapNames().stream()
                .filter(map -> map.contains(DurableDatabase.NAME_END))
                .map(Utils::firstFragment)
                .distinct()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DurableDatabase(name, getCursorRegistry(), store);
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        Supplier<Document> server = () -> super.handleCommand(channel, database, command, query);
        try {
            return writes(command, query) ? write(command, server) : read(query, server);
        } catch (MongoServerError e) {
            return refusal(e.getMessageWithoutErrorCode(), e.getCode(), e.getCodeName());
        } catch (MongoServerException e) {
            return refusal(e.getMessageWithoutErrorCode(), INTERNAL_ERROR, "InternalError");
        } catch (DiskFull e) {
            return refusal("no room on the disk", OUT_OF_DISK_SPACE, "OutOfDiskSpace");
        } catch (RuntimeException e) {
            LOG.error("embedded database: {} failed with {}", command, e.getClass().getName());
            return store.hasFailed()
                    ? refusal("stopped after a failed write", SHUTDOWN_IN_PROGRESS, SHUTDOWN)
                    : refusal(command + " failed", INTERNAL_ERROR, "InternalError");
        }
    }

    private Document write(String command, Supplier<Document> server) {
        store.requireRoom(REMOVALS.contains(command.toLowerCase(Locale.ROOT)));
        return store.write(server);
    }

    private Document read(Document query, Supplier<Document> server) {
        Document answer = store.read(server);
        if (query.get("readConcern") instanceof Document concern
                && !"local".equals(concern.get("level"))) {
            store.awaitDurable();
        }
        return answer;
    }

    private static boolean writes(String command, Document query) {
        return WRITES.contains(command.toLowerCase(Locale.ROOT))
                || query.get("pipeline") instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getLast() instanceof Document last
                        && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    private static Document refusal(String message, int code, String name) {
        return new Document("ok", 0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", name);
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
