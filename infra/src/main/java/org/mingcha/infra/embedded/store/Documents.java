package org.mingcha.infra.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.mingcha.infra.embedded.index.Key;
import org.mingcha.infra.embedded.index.Plan;

/**
 * Documents as bytes in the order of their ids: what was read is never touched by a later write.
 */
public final class Documents {
    private final MVStore store;
    private final MVMap<Key, byte[]> map;
    private final LongAdder reads;

    Documents(MVStore store, String name, LongAdder reads) {
        this.store = store;
        this.map =
                store.openMap(
                        name,
                        new MVMap.Builder<Key, byte[]>()
                                .keyType(Key.Type.INSTANCE)
                                .valueType(ByteArrayDataType.INSTANCE));
        this.reads = reads;
    }

    public Optional<Found> find(Key position) {
        byte[] bytes = map.get(position);
        if (bytes == null) {
            return Optional.empty();
        }
        reads.increment();
        Document document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
        return Optional.of(new Found(position, document, bytes.length));
    }

    /** Encodes before it changes anything. */
    public void put(Key position, Document document) {
        var buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, buffer);
        map.put(position, ByteBufUtil.getBytes(buffer));
    }

    public void remove(Key position) {
        map.remove(position);
    }

    public Stream<Key> positions(boolean backwards) {
        return Plan.stream(map.cursor(null, null, backwards));
    }

    public int count() {
        return map.size();
    }

    public long bytes() {
        return map.values().stream().mapToLong(bytes -> bytes.length).sum();
    }

    public MVMap<Key, byte[]> map() {
        return map;
    }

    public void drop() {
        store.removeMap(map);
    }

    /** A document, its place and its size. */
    public record Found(Key position, Document document, int bytes) {}
}
