package org.mingcha.infra.verify.stored;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.RawBsonDocument;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** The collections of a database, document by document as bytes. */
public final class MongoStored implements Stored {

    private final MongoDatabase database;
    private final MongoCollection<RawBsonDocument> ledger;
    private final MongoCollection<RawBsonDocument> tiles;
    private final boolean live;

    /**
     * @param live whether a program may be writing
     */
    public MongoStored(MongoDatabase database, boolean live) {
        this.database =
                database.withReadConcern(ReadConcern.MAJORITY)
                        .withReadPreference(ReadPreference.primary());
        this.ledger = collection("ledger");
        this.tiles = collection("tiles");
        this.live = live;
    }

    private MongoCollection<RawBsonDocument> collection(String name) {
        return database.getCollection(name, RawBsonDocument.class);
    }

    @Override
    public boolean isLive() {
        return live;
    }

    @Override
    public long end() {
        return lastUpTo(Long.MAX_VALUE)
                .map(last -> new CommitPage(List.of(last)).rows().getLast().index() + 1)
                .orElse(0L);
    }

    private Optional<RawBsonDocument> lastUpTo(long index) {
        return Optional.ofNullable(
                ledger.find(lte("_id", index)).sort(descending("_id")).limit(1).first());
    }

    @Override
    public Pages from(long index) {
        return new MongoPages(ledger, lastUpTo(index).map(CommitPage::index).orElse(index));
    }

    @Override
    public long sequenceAfter(String stream, long index) {
        return Optional.ofNullable(
                        ledger.find(and(eq("stream", stream), lt("_id", index)))
                                .sort(descending("stream", "sequence"))
                                .limit(1)
                                .first())
                .flatMap(last ->
                        new CommitPage(List.of(last))
                                .rows().stream()
                                        .filter(row -> row.index() < index)
                                        .filter(Row.Event.class::isInstance)
                                        .map(row -> ((Row.Event) row).event().sequence())
                                        .reduce((_, later) -> later))
                .map(sequence -> sequence + 1)
                .orElse(0L);
    }

    @Override
    public List<StoredEvent> stream(String stream) {
        var commits =
                ledger.find(eq("stream", stream))
                        .sort(ascending("stream", "sequence"))
                        .into(new ArrayList<>());
        return new CommitPage(commits)
                .rows().stream()
                        .filter(Row.Event.class::isInstance)
                        .map(row -> ((Row.Event) row).event())
                        .toList();
    }

    @Override
    public Map<Tile, byte[]> tiles(Collection<Tile> wanted) {
        var paths = wanted.stream().collect(Collectors.toMap(Tile::path, Function.identity()));
        var found = new HashMap<Tile, byte[]>();
        tiles.find(in("_id", paths.keySet()))
                .forEach(document ->
                        LogDocuments.bytes(document, "bytes")
                                .ifPresent(bytes ->
                                        found.put(
                                                paths.get(document.getString("_id").getValue()),
                                                bytes)));
        return found;
    }

    @Override
    public Optional<SignedState> signed() {
        return state("signed").map(LogDocuments::signed);
    }

    @Override
    public Optional<SignedState> published() {
        return state("published").map(LogDocuments::published);
    }

    private Optional<RawBsonDocument> state(String id) {
        return Optional.ofNullable(collection("log").find(eq("_id", id)).first());
    }

    @Override
    public List<StoredCheckpoint> checkpoints(long size, int limit) {
        return collection("checkpoints")
                .find(gte("_id", size))
                .sort(ascending("_id"))
                .limit(limit)
                .map(LogDocuments::checkpoint)
                .into(new ArrayList<>());
    }

    @Override
    public List<StoredKey> keys() {
        return collection("logkeys")
                .find()
                .sort(ascending("_id"))
                .map(LogDocuments::key)
                .into(new ArrayList<>());
    }

    @Override
    public List<Finding> strays() {
        return new Strays(ledger, collection("checkpoints"), tiles).find(this::reach);
    }

    /** Up to where there is, or once was, something. */
    private long reach() {
        long signed =
                state("signed")
                        .flatMap(document -> LogDocuments.number(document, "size"))
                        .orElse(0L);
        return Math.max(end(), signed);
    }
}
