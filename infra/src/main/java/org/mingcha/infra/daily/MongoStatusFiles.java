package org.mingcha.infra.daily;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.mingcha.web.daily.DailyFiles;

/**
 * The files of the last {@value #KEPT_DAYS} days, in the collection {@code daily.status}: {@code
 * {_id: day, key: the day's public key, lines: the lines}}. What is there is public.
 */
public final class MongoStatusFiles implements DailyFiles {

    private static final int KEPT_DAYS = 14;
    private static final String ID = "_id";
    private static final String KEY = "key";
    private static final String LINES = "lines";

    private final MongoCollection<Document> files;

    public MongoStatusFiles(MongoDatabase database) {
        this.files = database.getCollection("daily.status");
    }

    boolean has(LocalDate day) {
        return files.find(eq(ID, day.toString())).projection(include(ID)).first() != null;
    }

    /** If there is one of that day, it stays as it is. */
    void keep(StatusFile file) {
        try {
            files.insertOne(
                    new Document(ID, file.day().toString())
                            .append(KEY, new Binary(file.key()))
                            .append(LINES, new Binary(file.lines())));
            files.deleteMany(lt(ID, file.day().minusDays(KEPT_DAYS).toString()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public List<LocalDate> days() {
        var days = new ArrayList<LocalDate>();
        files.find()
                .projection(include(ID))
                .sort(descending(ID))
                .forEach(document -> days.add(LocalDate.parse(document.getString(ID))));
        return List.copyOf(days);
    }

    @Override
    public Optional<byte[]> of(LocalDate day) {
        return Optional.ofNullable(files.find(eq(ID, day.toString())).first())
                .map(document -> file(day, document).text());
    }

    private static StatusFile file(LocalDate day, Document document) {
        return new StatusFile(
                day,
                document.get(KEY, Binary.class).getData(),
                document.get(LINES, Binary.class).getData());
    }
}
