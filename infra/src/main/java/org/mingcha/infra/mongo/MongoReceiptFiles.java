package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.query.receipts.ReceiptFile;
import org.mingcha.query.receipts.ReceiptFiles;
import org.mingcha.query.receipts.Trail;

/** Keeps what receipts show in MongoDB. */
public final class MongoReceiptFiles implements ReceiptFiles {

    private final Shelf shelf;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> trails;
    private final Document decoy;

    public MongoReceiptFiles(Shelf shelf) {
        this.shelf = shelf;
        this.files = shelf.collection("files");
        this.trails = shelf.collection("trails");
        this.decoy = shelf.document("decoy", ReceiptFile.DECOY);
    }

    @Override
    public void put(ReceiptFile file) {
        Shelf.put(files, shelf.document(file.receipt().value(), file));
    }

    /** Where nothing is found a decoy is read instead, so that the time does not tell. */
    @Override
    public Optional<ReceiptFile> find(ReceiptTag receipt) {
        Document read = Shelf.document(files, receipt.value()).orElse(decoy);
        ReceiptFile file = shelf.view(read, ReceiptFile.class);
        return Optional.of(file).filter(found -> found.receipt().equals(receipt));
    }

    @Override
    public List<ReceiptFile> after(Optional<ReceiptTag> receipt, int most) {
        var behind = gt(Shelf.ID, receipt.map(ReceiptTag::value).orElse(""));
        return shelf.views(
                files.find(behind).sort(ascending(Shelf.ID)).limit(most), ReceiptFile.class);
    }

    @Override
    public void put(Trail trail) {
        Shelf.put(trails, shelf.document(trail.stream(), trail));
    }

    @Override
    public Optional<Trail> trail(String stream) {
        return shelf.find(trails, stream, Trail.class);
    }

    @Override
    public void clear() {
        files.deleteMany(new Document());
        trails.deleteMany(new Document());
    }
}
