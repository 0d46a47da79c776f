package org.mingcha.query.bulletin;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.party.Sector;

/**
 * Holds what was exposed, and beside it what is needed to expose more. Putting the same thing twice
 * changes nothing, and so does removing what is gone.
 */
public interface Bulletin {

    void put(Exposed exposed);

    Optional<Exposed> find(ExposureId exposure);

    /** Those that are shown, newest first. */
    List<Exposed> page(FindExposed question);

    void keep(Draft draft);

    Optional<Draft> draft(ExposureId exposure);

    void discard(ExposureId draft);

    /** Remembers the sector of a stream. */
    void keep(String stream, Sector sector);

    Optional<Sector> sector(String stream);

    void clear();
}
