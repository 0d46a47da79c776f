package org.mingcha.web.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mingcha.query.worklist.Work;
import org.mingcha.web.audit.Past;

/** A past that a test writes by hand. */
final class PaperPast implements Past {

    /** How the one case stood, by the index of the event that made it so. */
    final TreeMap<Long, Work> states = new TreeMap<>();

    final List<Work> open = new ArrayList<>();
    final List<Instant> asked = new ArrayList<>();

    void forget() {
        states.clear();
        open.clear();
        asked.clear();
    }

    @Override
    public Optional<Work> of(String stream, long before) {
        return Optional.ofNullable(states.lowerEntry(before)).map(entry -> entry.getValue());
    }

    @Override
    public Open openAt(Instant moment) {
        asked.add(moment);
        return new Open(7, List.copyOf(open));
    }
}
