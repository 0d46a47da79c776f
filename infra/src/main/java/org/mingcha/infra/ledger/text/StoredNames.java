package org.mingcha.infra.ledger.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.Revision;

/**
 * What every event is called in the ledger: the simple name of its record and a revision, never a
 * Java class name, so that packages may move while stored events stand.
 */
public final class StoredNames {

    private static final String FIRST_REVISION = "1";

    private final Map<String, Class<?>> types = new HashMap<>();

    /**
     * @param families sealed interfaces, whose members are records or again sealed interfaces
     * @throws IllegalArgumentException where two records would share a name, or a member is open
     */
    public StoredNames(Collection<Class<?>> families) {
        families.forEach(this::add);
    }

    private void add(Class<?> type) {
        if (type.isSealed()) {
            for (var member : type.getPermittedSubclasses()) {
                add(member);
            }
        } else if (type.isRecord()) {
            var other = types.putIfAbsent(type.getSimpleName(), type);
            if (other != null && other != type) {
                throw new IllegalArgumentException(
                        "two events are called "
                                + type.getSimpleName()
                                + ": "
                                + other
                                + ", "
                                + type);
            }
        } else {
            throw new IllegalArgumentException(type + " is neither a record nor sealed");
        }
    }

    /** Every event record of the families. */
    public Set<Class<?>> types() {
        return new HashSet<>(types.values());
    }

    /**
     * @throws IllegalArgumentException where no family lists the type
     */
    String nameOf(Class<?> type) {
        if (types.get(type.getSimpleName()) != type) {
            throw new IllegalArgumentException(type + " is in no event family of the ledger");
        }
        return type.getSimpleName();
    }

    String revisionOf(Class<?> type) {
        var revision = type.getAnnotation(Revision.class);
        return revision == null ? FIRST_REVISION : revision.value();
    }

    /** Empty where the name or its revision is unknown. */
    Optional<Class<?>> typeOf(String name, String revision) {
        return Optional.<Class<?>>ofNullable(types.get(name))
                .filter(type -> revisionOf(type).equals(revision));
    }
}
