package org.mingcha.web.routes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.query.worklist.Work;
import org.mingcha.web.audit.Past;

/** A past of one case that never changes, and which knows what it was asked. */
final class PaperPast implements Past {

    final List<Work> cases = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    @Override
    public Optional<Work> of(String stream, long before) {
        asked.add(stream + " before " + before);
        return cases.stream().filter(work -> work.item().id().equals(stream)).findFirst();
    }

    @Override
    public Open openAt(Instant moment) {
        asked.add("open at " + moment);
        return new Open(7, List.copyOf(cases));
    }
}
