package org.mingcha.infra.embedded.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A document's values of the indexed fields: one row, or one for each element where a field is a
 * list.
 */
final class Rows {
    private final List<Object> fields;

    Rows(Document document, List<String> names) {
        fields =
                names.stream()
                        .map(name ->
                                Missing.ofNullable(
                                        Utils.getSubdocumentValueCollectionAware(document, name)))
                        .toList();
    }

    boolean areAllMissing() {
        return fields.stream().allMatch(Missing.class::isInstance);
    }

    long lists() {
        return fields.stream().filter(Collection.class::isInstance).count();
    }

    List<List<Object>> all() {
        List<List<Object>> rows = List.of(List.of());
        for (Object field : fields) {
            rows =
                    rows.stream()
                            .flatMap(row -> elements(field).stream().map(value -> plus(row, value)))
                            .toList();
        }
        return rows;
    }

    private static Collection<?> elements(Object field) {
        if (field instanceof Collection<?> list) {
            return list.isEmpty() ? List.of(Missing.getInstance()) : list;
        }
        return List.of(field);
    }

    private static List<Object> plus(List<Object> row, Object value) {
        List<Object> longer = new ArrayList<>(row);
        longer.add(value);
        return longer;
    }
}
