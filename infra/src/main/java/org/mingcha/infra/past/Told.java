package org.mingcha.infra.past;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorkItems;
import org.mingcha.query.worklist.WorkPage;

/** The work of one stream while it is told; what it came from is looked up elsewhere. */
final class Told implements WorkItems {

    private final Map<String, Work> told = new HashMap<>();
    private final Function<String, Optional<Work>> elsewhere;

    Told(Function<String, Optional<Work>> elsewhere) {
        this.elsewhere = elsewhere;
    }

    @Override
    public void put(Work work) {
        told.put(work.item().id(), work);
    }

    @Override
    public Optional<Work> find(String id) {
        return Optional.ofNullable(told.get(id)).or(() -> elsewhere.apply(id));
    }

    @Override
    public WorkPage page(FindWork question) {
        throw new UnsupportedOperationException("it is told, and not asked");
    }

    @Override
    public long count(FindWork question, int most) {
        throw new UnsupportedOperationException("it is told, and not asked");
    }

    @Override
    public void clear() {
        told.clear();
    }
}
