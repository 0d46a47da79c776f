package org.mingcha.infra.log.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Arrays;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.mingcha.infra.tiles.OtherBytes;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.tiles.Tiles;

/** The collection {@code tiles}: {@code {_id: path, bytes}}. */
public final class MongoTiles implements Tiles {

    private final MongoCollection<Document> tiles;

    public MongoTiles(MongoDatabase database) {
        tiles = database.getCollection("tiles");
    }

    @Override
    public void add(Tile tile, byte[] bytes) {
        try {
            tiles.insertOne(new Document("_id", tile.path()).append("bytes", new Binary(bytes)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            check(tile, bytes);
        }
    }

    private void check(Tile tile, byte[] bytes) {
        if (!find(tile).map(there -> Arrays.equals(there, bytes)).orElse(false)) {
            throw new OtherBytes(tile);
        }
    }

    @Override
    public Optional<byte[]> find(Tile tile) {
        return Optional.ofNullable(tiles.find(eq("_id", tile.path())).first())
                .map(found -> found.get("bytes", Binary.class).getData());
    }
}
