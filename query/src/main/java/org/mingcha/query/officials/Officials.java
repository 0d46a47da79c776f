package org.mingcha.query.officials;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.OfficerId;

/** Holds the accounts. Putting the same one twice changes nothing. */
public interface Officials {

    void put(Official official);

    Optional<Official> find(OfficerId officer);

    /** By name. */
    List<Official> all();

    void clear();
}
