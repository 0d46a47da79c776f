package org.mingcha.query.casefile;

import java.util.Optional;

/** Holds the cases, by the id of their stream. Putting the same file twice changes nothing. */
public interface CaseFiles {

    void put(String id, CaseFile<?> file);

    /**
     * @param kind which of the four cases it is: the prefix of an id says so
     */
    <C> Optional<CaseFile<C>> find(String id, Class<C> kind);

    void clear();
}
