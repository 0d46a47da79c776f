package org.mingcha.infra.embedded.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of values of different types, with room between the types for the ends of ranges. */
final class TypeOrder {
    static final int NOTHING = 20;

    private TypeOrder() {}

    static int of(@Nullable Object value) {
        return switch (value) {
            case MinKey _ -> 10;
            case null -> NOTHING;
            case Missing _ -> NOTHING;
            case Number _ -> 30;
            case String _ -> 40;
            case Document _ -> 50;
            case Collection<?> _ -> 60;
            case BinData _ -> 70;
            case LegacyUUID _ -> 80;
            case UUID _ -> 90;
            case ObjectId _ -> 100;
            case Boolean _ -> 110;
            case Instant _ -> 120;
            case BsonTimestamp _ -> 130;
            case BsonRegularExpression _ -> 140;
            case MaxKey _ -> 200;
            default -> 150;
        };
    }
}
