package org.mingcha.query.deadlines;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds the dockets in memory. */
public class InMemoryDueDates implements DueDates {

    private final Map<String, Docket> held = new TreeMap<>();

    @Override
    public void put(Docket docket) {
        held.put(docket.stream(), docket);
    }

    @Override
    public Optional<Docket> find(String stream) {
        return Optional.ofNullable(held.get(stream));
    }

    @Override
    public DuePage page(FindDueDates question) {
        List<DueDate> items =
                open().filter(date -> question.within().covers(date.division()))
                        .filter(date ->
                                question.overdue()
                                        .map(o -> o == date.overdueOn(question.today()))
                                        .orElse(true))
                        .filter(date ->
                                question.after()
                                        .map(c -> date.cursor().compareTo(c) > 0)
                                        .orElse(true))
                        .limit(question.size() + 1L)
                        .toList();
        return DuePage.of(items, question.size());
    }

    @Override
    public List<Behind> behind(FindBehind question) {
        return held.values().stream()
                .flatMap(docket -> docket.behind().stream())
                .filter(one -> question.today().isAfter(one.since()))
                .filter(one ->
                        question.after().map(c -> one.cursor().compareTo(c) > 0).orElse(true))
                .sorted(Comparator.comparing(Behind::cursor))
                .limit(question.limit())
                .toList();
    }

    @Override
    public List<Docket> foreseenOtherwise(String law, int limit) {
        return held.values().stream()
                .filter(docket -> !docket.law().equals(law))
                .limit(limit)
                .toList();
    }

    @Override
    public void foresee(Docket docket) {
        held.computeIfPresent(
                docket.stream(), (_, now) -> now.seen() == docket.seen() ? docket : now);
    }

    @Override
    public void clear() {
        held.clear();
    }

    @Override
    public String toString() {
        return held.toString();
    }

    private Stream<DueDate> open() {
        return held.values().stream()
                .flatMap(docket -> docket.open().stream())
                .sorted(Comparator.comparing(DueDate::cursor));
    }
}
