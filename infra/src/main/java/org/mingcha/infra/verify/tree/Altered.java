package org.mingcha.infra.verify.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;

/**
 * An event that is not what was committed.
 *
 * @param is its leaf
 * @param was the committed leaf
 * @param early whether its time lies before that of the event before it
 */
record Altered(long index, Hash is, Hash was, boolean early) {

    /** What happened to several of them, in ascending order, as far as they tell it together. */
    static List<Finding> explained(List<Altered> all) {
        Map<Hash, Long> are = new HashMap<>();
        Map<Hash, Long> were = new HashMap<>();
        for (var one : all) {
            are.put(one.is, one.index);
            were.put(one.was, one.index);
        }
        return all.stream().map(one -> one.explained(are, were)).toList();
    }

    private Finding explained(Map<Hash, Long> are, Map<Hash, Long> were) {
        Long before = were.get(is);
        Long now = are.get(was);
        if (before != null && before == index + 1 && now == null) {
            return Finding.of(index, Fault.EVENT_REMOVED);
        }
        if (before != null) {
            return Finding.of(index, Fault.EVENT_MOVED, before);
        }
        if (now != null && now == index + 1) {
            return Finding.of(index, Fault.EVENT_INSERTED);
        }
        return Finding.of(index, early ? Fault.EVENT_BACK_DATED : Fault.EVENT_ALTERED);
    }
}
