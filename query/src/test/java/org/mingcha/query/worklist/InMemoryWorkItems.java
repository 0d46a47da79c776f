package org.mingcha.query.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingcha.command.party.OfficerId;

/** Holds the work in memory. */
public class InMemoryWorkItems implements WorkItems {

    private final Map<String, Work> held = new TreeMap<>();
    private final Set<OfficerId> left = new HashSet<>();

    @Override
    public void put(Work work) {
        held.put(work.item().id(), work);
    }

    @Override
    public Optional<Work> find(String id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public WorkPage page(FindWork question) {
        List<WorkItem> items =
                matching(question)
                        .filter(question::isBeyond)
                        .sorted(inOrder(question.order()))
                        .limit(question.size() + 1L)
                        .toList();
        return WorkPage.of(items, question.size());
    }

    @Override
    public long count(FindWork question, int most) {
        return matching(question).limit(most).count();
    }

    @Override
    public List<Work> openOf(OfficerId owner) {
        return held.values().stream()
                .filter(work -> work.item().open() && work.item().owners().contains(owner))
                .toList();
    }

    @Override
    public void left(OfficerId officer, boolean gone) {
        if (gone) {
            left.add(officer);
        } else {
            left.remove(officer);
        }
    }

    @Override
    public boolean hasLeft(OfficerId officer) {
        return left.contains(officer);
    }

    private Stream<WorkItem> matching(FindWork question) {
        return held.values().stream()
                .filter(work -> narrowed(work, question.narrowing()))
                .map(Work::item)
                .filter(item -> matches(item, question));
    }

    private static Comparator<WorkItem> inOrder(WorkOrder order) {
        var received = Comparator.comparingLong(WorkItem::index);
        return Comparator.<WorkItem, String>comparing(order::key)
                .thenComparing(order == WorkOrder.OLDEST ? received : received.reversed());
    }

    private static boolean narrowed(Work work, Narrowing to) {
        var item = work.item();
        boolean theirs =
                to.returnedTo()
                        .map(who ->
                                work.sentBack()
                                        && (item.owners().isEmpty() || item.owners().contains(who)))
                        .orElse(true);
        return theirs
                && (to.statuses().isEmpty() || to.statuses().contains(item.status()))
                && (!to.open() || item.open())
                && to.dueFrom().map(d -> item.dueOn().filter(d::isAfter).isEmpty()).orElse(true)
                && to.dueTo().map(d -> item.dueOn().filter(d::isBefore).isEmpty()).orElse(true)
                && (item.dueOn().isPresent() || (to.dueFrom().isEmpty() && to.dueTo().isEmpty()));
    }

    @Override
    public void clear() {
        held.clear();
        left.clear();
    }

    @Override
    public String toString() {
        return held.toString();
    }

    private static boolean matches(WorkItem item, FindWork question) {
        LocalDate today = question.today();
        return item.subject() == question.subject()
                && question.reaches(item)
                && question.status().map(item.status()::equals).orElse(true)
                && question.sector().map(s -> item.sector().equals(Optional.of(s))).orElse(true)
                && question.overdue().map(o -> o == item.overdueOn(today)).orElse(true)
                && question.owner().map(item.owners()::contains).orElse(true)
                && question.unit().map(item.unitName().value()::contains).orElse(true);
    }
}
