package org.mingcha.infra.past;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tally.Count;
import org.mingcha.command.tipoff.TipOffEvent.NotCuredReported;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorkItems;
import org.mingcha.query.worklist.WorkPage;
import org.mingcha.query.worklist.WorklistModule;

/**
 * Counts the cases that are open, while the ledger is told in order. It takes as much memory as
 * there are open cases, and remembers the last changes, so that it can tell how it stood a little
 * earlier. For one thread.
 */
public final class Census {

    /** So many changes are remembered. */
    static final int REMEMBERED = 1 << 16;

    private final OpenWork work;
    private final EventMessageHandler handler;
    private final Counts counts = new Counts();
    private final Deque<Change> changes = new ArrayDeque<>();
    private final int most;
    private Optional<NotCuredReported> said = Optional.empty();
    private long read;
    private long remembered;

    /** Tells one stream as the list of work had it before an index. */
    public interface Reread {

        Optional<Work> of(String stream, long before);
    }

    /**
     * What an event at an index changed of the case it was of.
     *
     * @param notCured in whose custody a case is of which it was said that nothing was cured
     */
    private record Change(
            long index,
            Optional<Counts.Held> before,
            Optional<Counts.Held> after,
            Optional<DivisionCode> notCured) {

        boolean counts() {
            return !before.equals(after) || notCured.isPresent();
        }
    }

    public Census(Reread reread) {
        this(reread, REMEMBERED);
    }

    Census(Reread reread, int most) {
        this.most = most;
        this.work = new OpenWork(reread::of);
        this.handler = new WorklistModule(new Counting()).eventHandler();
    }

    /** How many events were read, from the first one on. */
    public long events() {
        return read;
    }

    /**
     * The event at the next index.
     *
     * @throws IllegalStateException if it cannot follow those before it
     */
    public void read(Object event) {
        work.reads(read);
        said = event instanceof NotCuredReported e ? Optional.of(e) : Optional.empty();
        var message =
                new GenericTrackedEventMessage<>(
                        new GlobalSequenceTrackingToken(read),
                        GenericEventMessage.asEventMessage(event));
        try {
            handler.handle(message);
        } catch (Exception e) {
            throw new IllegalStateException("event " + read + " cannot be counted", e);
        }
        read++;
    }

    /**
     * By division and kind, as it was when so many events had been read, with dates judged at the
     * end of a day; empty if that is longer ago than is remembered.
     */
    public Optional<List<Count>> on(LocalDate day, long events) {
        if (events > read || events < remembered) {
            return Optional.empty();
        }
        var then = counts.copy();
        var latest = changes.descendingIterator();
        while (latest.hasNext()) {
            var change = latest.next();
            if (change.index() < events) {
                break;
            }
            then.change(change.after(), change.before());
            change.notCured().ifPresent(division -> then.notCured(division, -1));
        }
        return Optional.of(then.on(day));
    }

    private void changed(Optional<Work> before, Work after) {
        var change =
                new Change(
                        read,
                        before.flatMap(Counts.Held::of),
                        Counts.Held.of(after),
                        said.map(_ -> after.item().division()));
        if (change.counts()) {
            counts.change(change.before(), change.after());
            change.notCured().ifPresent(division -> counts.notCured(division, 1));
            remember(change);
        }
    }

    private void remember(Change change) {
        changes.addLast(change);
        if (changes.size() > most) {
            remembered = changes.removeFirst().index() + 1;
        }
    }

    /** The list of work, of which each change is counted. */
    private final class Counting implements WorkItems {

        @Override
        public void put(Work now) {
            changed(work.known(now.item().id()), now);
            work.put(now);
        }

        @Override
        public Optional<Work> find(String id) {
            return work.find(id);
        }

        @Override
        public List<Work> openOf(OfficerId owner) {
            return work.openOf(owner);
        }

        @Override
        public void left(OfficerId officer, boolean gone) {
            work.left(officer, gone);
        }

        @Override
        public boolean hasLeft(OfficerId officer) {
            return work.hasLeft(officer);
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
            throw new UnsupportedOperationException("it is told once");
        }
    }

    /** The kind of case that an item of work stands for. */
    static CaseKind kind(Work work) {
        return CaseKind.valueOf(work.item().subject().name());
    }
}
