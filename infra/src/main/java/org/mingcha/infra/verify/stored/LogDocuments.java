package org.mingcha.infra.verify.stored;

import java.util.Optional;
import org.bson.BSONException;
import org.bson.RawBsonDocument;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.stored.Stored.SignedState;
import org.mingcha.infra.verify.stored.Stored.StoredCheckpoint;
import org.mingcha.infra.verify.stored.Stored.StoredKey;

/** The documents of the log, each field of the type that it should have. */
final class LogDocuments {

    private LogDocuments() {}

    static SignedState signed(RawBsonDocument document) {
        return state(document, true);
    }

    /** Has no edge. */
    static SignedState published(RawBsonDocument document) {
        return state(document, false);
    }

    private static SignedState state(RawBsonDocument document, boolean edge) {
        try {
            return new SignedState(
                    document.getInt64("size").getValue(),
                    Hash.of(document.getBinary("root").getData()),
                    document.getString("note").getValue(),
                    edge ? document.getBinary("edge").getData() : new byte[0]);
        } catch (BSONException | IllegalArgumentException malformed) {
            throw new Misshapen(
                    number(document, "size").orElse(0L),
                    Fault.LOG_RECORD_MALFORMED,
                    document.getString("_id").getValue());
        }
    }

    static StoredCheckpoint checkpoint(RawBsonDocument document) {
        return new StoredCheckpoint(CommitPage.index(document), text(document, "note"));
    }

    static StoredKey key(RawBsonDocument document) {
        try {
            return new StoredKey(
                    document.getString("vkey").getValue(),
                    document.getInt64("from").getValue(),
                    text(document, "endorsement"));
        } catch (BSONException malformed) {
            throw new Misshapen(number(document, "from").orElse(0L), Fault.KEY_MALFORMED);
        }
    }

    static Optional<byte[]> bytes(RawBsonDocument document, String field) {
        return document.isBinary(field)
                ? Optional.of(document.getBinary(field).getData())
                : Optional.empty();
    }

    private static Optional<String> text(RawBsonDocument document, String field) {
        return document.isString(field)
                ? Optional.of(document.getString(field).getValue())
                : Optional.empty();
    }

    static Optional<Long> number(RawBsonDocument document, String field) {
        return document.isNumber(field)
                ? Optional.of(document.getNumber(field).longValue())
                : Optional.empty();
    }
}
