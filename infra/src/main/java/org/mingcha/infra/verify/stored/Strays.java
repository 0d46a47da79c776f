package org.mingcha.infra.verify.stored;

import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static java.util.Comparator.comparingLong;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;

/**
 * Documents that no reader comes across: not numbered, numbered below 0, or tiles of a tree that is
 * larger than the ledger.
 */
record Strays(
        MongoCollection<RawBsonDocument> ledger,
        MongoCollection<RawBsonDocument> checkpoints,
        MongoCollection<RawBsonDocument> tiles) {

    private static final int NAMED = 20;
    private static final Pattern NAME =
            Pattern.compile("([0-7]|entries)/((?:x\\d{3}/){0,4}\\d{3})");

    /** A tile that is there now is of events that were there before. */
    List<Finding> find(LongSupplier end) {
        var beyond = new ArrayList<Named>();
        tiles.find().projection(include("_id")).forEach(tile -> keep(tile, beyond));
        long size = end.getAsLong();
        var findings = new ArrayList<Finding>();
        Stream.of(ledger, checkpoints)
                .filter(Strays::hasStrays)
                .map(collection -> collection.getNamespace().getCollectionName())
                .forEach(name -> findings.add(Finding.of(size, Fault.STRAY, name)));
        beyond.stream()
                .filter(tile -> tile.end() > size)
                .forEach(tile -> findings.add(Finding.of(size, Fault.TILE_FOREIGN, tile.name())));
        return findings;
    }

    /** Numbers stand between what is ordered before all numbers and what is ordered behind. */
    private static boolean hasStrays(MongoCollection<RawBsonDocument> collection) {
        return Stream.of(ascending("_id"), descending("_id"))
                .flatMap(order -> edge(collection, order).stream())
                .anyMatch(id -> !id.isInt64() || id.asInt64().getValue() < 0);
    }

    private static Optional<BsonValue> edge(
            MongoCollection<RawBsonDocument> collection, Bson order) {
        return Optional.ofNullable(collection.find().sort(order).limit(1).first())
                .flatMap(document -> Optional.ofNullable(document.get("_id")));
    }

    /** The name of a full tile, or a name that none has. */
    private record Named(String name, long end) {

        static Named of(RawBsonDocument document) {
            var name =
                    NAME.matcher(
                            document.isString("_id") ? document.getString("_id").getValue() : "");
            if (!name.matches()) {
                return new Named("tiles", Long.MAX_VALUE);
            }
            boolean entries = name.group(1).equals("entries");
            int level = entries ? 0 : Integer.parseInt(name.group(1));
            long index = Long.parseLong(name.group(2).replaceAll("[x/]", ""));
            int bits = Tile.HEIGHT * (level + 1);
            boolean possible = index + 1 <= Long.MAX_VALUE >>> bits;
            return new Named(name.group(), possible ? (index + 1) << bits : Long.MAX_VALUE);
        }
    }

    private static void keep(RawBsonDocument document, List<Named> largest) {
        largest.add(Named.of(document));
        if (largest.size() > NAMED) {
            largest.remove(Collections.min(largest, comparingLong(Named::end)));
        }
    }
}
