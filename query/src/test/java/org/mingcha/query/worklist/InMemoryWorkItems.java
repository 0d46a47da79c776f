package org.mingcha.query.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Holds the work in memory. */
public class InMemoryWorkItems implements WorkItems {

    private final Map<String, Work> held = new TreeMap<>();

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
                held.values().stream()
                        .map(Work::item)
                        .filter(item -> matches(item, question))
                        .sorted(Comparator.comparingLong(WorkItem::index).reversed())
                        .limit(question.size() + 1L)
                        .toList();
        return WorkPage.of(items, question.size());
    }

    @Override
    public void clear() {
        held.clear();
    }

    @Override
    public String toString() {
        return held.toString();
    }

    private static boolean matches(WorkItem item, FindWork question) {
        LocalDate today = question.today();
        OptionalLong before = question.before();
        return item.subject() == question.subject()
                && question.reaches(item)
                && question.status().map(item.status()::equals).orElse(true)
                && question.sector().map(s -> item.sector().equals(Optional.of(s))).orElse(true)
                && question.overdue().map(o -> o == item.overdueOn(today)).orElse(true)
                && question.owner().map(item.owners()::contains).orElse(true)
                && question.unit().map(item.unitName().value()::contains).orElse(true)
                && (before.isEmpty() || item.index() < before.getAsLong());
    }
}
