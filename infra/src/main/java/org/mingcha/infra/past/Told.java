package org.mingcha.infra.past;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorkItems;
import org.mingcha.query.worklist.WorkPage;

/**
 * The work of one stream while it is told; what it came from, and who has left, is looked up
 * elsewhere.
 */
final class Told implements WorkItems {

    private final Map<String, Work> told = new HashMap<>();
    private final Function<String, Optional<Work>> elsewhere;
    private final Predicate<OfficerId> gone;

    Told(Function<String, Optional<Work>> elsewhere, Predicate<OfficerId> gone) {
        this.elsewhere = elsewhere;
        this.gone = gone;
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
    public List<Work> openOf(OfficerId owner) {
        return told.values().stream()
                .filter(work -> work.item().open() && work.item().owners().contains(owner))
                .toList();
    }

    @Override
    public void left(OfficerId officer, boolean gone) {
        // Whoever has left is looked up in their own stream.
    }

    @Override
    public boolean hasLeft(OfficerId officer) {
        return gone.test(officer);
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
