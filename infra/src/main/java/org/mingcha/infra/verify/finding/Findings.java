package org.mingcha.infra.verify.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first findings by index, up to a bound, and counts them all. For one thread. */
public final class Findings {

    /** So many are kept. */
    public static final int KEPT = 500;

    private final PriorityQueue<Finding> first = new PriorityQueue<>(Comparator.reverseOrder());
    private long count;

    public void add(long index, Fault fault, Object... details) {
        add(Finding.of(index, fault, details));
    }

    /** What was found already is not found again. */
    public void add(Finding finding) {
        if (first.contains(finding)) {
            return;
        }
        count++;
        first.add(finding);
        if (first.size() > KEPT) {
            first.poll();
        }
    }

    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /** Of all, also those that were not kept. */
    public long count() {
        return count;
    }

    /** Those that were kept, by index. */
    public List<Finding> sorted() {
        return first.stream().sorted().toList();
    }
}
