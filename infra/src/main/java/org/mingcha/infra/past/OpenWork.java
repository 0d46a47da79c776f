package org.mingcha.infra.past;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorkItems;
import org.mingcha.query.worklist.WorkPage;

/**
 * The work that is open, while the ledger is told in order. Of what was closed it keeps a number:
 * should that be reopened, or something new come from it, its stream is read once more.
 */
final class OpenWork implements WorkItems {

    private final Map<String, Work> open = new HashMap<>();
    private final Set<Long> closed = new HashSet<>();
    private final Set<OfficerId> left = new HashSet<>();
    private final Reread reread;
    private long reading;

    /** Reads one stream up to an index. */
    interface Reread {

        Optional<Work> of(String stream, long before);
    }

    OpenWork(Reread reread) {
        this.reread = reread;
    }

    /** The event at this index comes next. */
    void reads(long index) {
        reading = index;
    }

    List<Work> open() {
        return open.values().stream()
                .sorted(Comparator.comparingLong(work -> work.item().index()))
                .toList();
    }

    /** One that is open now. */
    Optional<Work> known(String id) {
        return Optional.ofNullable(open.get(id));
    }

    @Override
    public void put(Work work) {
        String id = work.item().id();
        if (work.item().open()) {
            open.put(id, work);
        } else {
            open.remove(id);
            closed.add(number(id));
        }
    }

    @Override
    public Optional<Work> find(String id) {
        var found = Optional.ofNullable(open.get(id));
        return found.isEmpty() && closed.contains(number(id)) ? reread.of(id, reading) : found;
    }

    @Override
    public List<Work> openOf(OfficerId owner) {
        return open.values().stream().filter(it -> it.item().owners().contains(owner)).toList();
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

    /** Two ids with one number only cost a reading. */
    private static long number(String id) {
        long number = 0;
        for (int i = 0; i < id.length(); i++) {
            number = number * 0x9E3779B97F4A7C15L + id.charAt(i);
        }
        return number;
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
        open.clear();
        closed.clear();
        left.clear();
    }
}
