package org.mingcha.query.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds the cases in memory. */
public class InMemoryCaseFiles implements CaseFiles {

    private final Map<String, CaseFile<?>> held = new TreeMap<>();

    @Override
    public void put(String id, CaseFile<?> file) {
        held.put(id, file);
    }

    @Override
    public <C> Optional<CaseFile<C>> find(String id, Class<C> kind) {
        return Optional.ofNullable(held.get(id))
                .map(file -> new CaseFile<>(kind.cast(file.view()), file.dates(), file.seen()));
    }

    @Override
    public void clear() {
        held.clear();
    }

    @Override
    public String toString() {
        return held.toString();
    }
}
