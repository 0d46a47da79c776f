package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** The answers to several updates, each sent by itself, as one answer. */
final class Updates {
    private final Document sum = new Document("n", 0).append("nModified", 0);
    private int count;

    void add(Document answer) {
        for (String number : List.of("n", "nModified")) {
            sum.merge(
                    number,
                    answer.getOrDefault(number, 0),
                    (one, other) -> (int) one + (int) other);
        }
        for (String list : List.of("upserted", "writeErrors")) {
            List<Document> several = new ArrayList<>(Commands.documents(sum, list));
            Commands.documents(answer, list)
                    .forEach(each -> several.add(each.append("index", count)));
            if (!several.isEmpty()) {
                sum.put(list, several);
            }
        }
        count++;
    }

    boolean refused() {
        return sum.containsKey("writeErrors");
    }

    Document answer() {
        Utils.markOkay(sum);
        return sum;
    }
}
