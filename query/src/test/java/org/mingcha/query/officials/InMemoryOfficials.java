package org.mingcha.query.officials;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingcha.command.party.OfficerId;

/** Holds the accounts in memory. */
public class InMemoryOfficials implements Officials {

    private final Map<OfficerId, Official> held =
            new TreeMap<>(Comparator.comparing(OfficerId::value));

    @Override
    public void put(Official official) {
        held.put(official.officer(), official);
    }

    @Override
    public Optional<Official> find(OfficerId officer) {
        return Optional.ofNullable(held.get(officer));
    }

    @Override
    public List<Official> all() {
        return List.copyOf(held.values());
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
