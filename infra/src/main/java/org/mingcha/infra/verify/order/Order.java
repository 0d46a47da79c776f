package org.mingcha.infra.verify.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/**
 * Hands out events by their index and finds what breaks their order. That times run backwards is
 * nothing by itself: clocks of nodes differ, are set, and are shifted for drills.
 */
public final class Order {

    private static final int KINDS = 255;

    private final Reading reading;
    private final ToLongFunction<StoredEvent> beginning;
    private final Fault ended;
    private final Findings findings;
    private final StreamTable streams = new StreamTable();
    private final List<String> kinds = new ArrayList<>();
    private long told;
    private String lastMoment = "";
    private String lastDay = "";

    /**
     * An event at its place.
     *
     * @param early whether its time lies before that of the event before it
     */
    public record Placed(Seen.Event seen, boolean early) {}

    /**
     * @param beginning which sequence is due at the first event that is met of a stream
     * @param ended what is wrong where all that follows is missing
     */
    public Order(
            Reading reading,
            ToLongFunction<StoredEvent> beginning,
            Fault ended,
            Findings findings) {
        this.reading = reading;
        this.ended = ended;
        this.beginning = beginning;
        this.findings = findings;
    }

    /**
     * The event at the index, each asked for once and in order; empty where there is none.
     *
     * @param limit up to where events must be
     */
    public Optional<Placed> at(long index, long limit) {
        var next = reading.peek();
        while (next.isPresent() && isOutOfPlace(next.get(), index)) {
            findings.add(next.get().index(), Fault.EVENT_TWICE);
            reading.skip();
            next = reading.peek();
        }
        if (next.isEmpty()) {
            ended(index, limit);
            return Optional.empty();
        }
        if (next.get().index() > index) {
            missing(index, Math.min(limit, next.get().index()));
            return Optional.empty();
        }
        reading.skip();
        return placed(next.get());
    }

    private static boolean isOutOfPlace(Seen next, long index) {
        return next.index() < index || next instanceof Seen.Excess && next.index() == index;
    }

    private Optional<Placed> placed(Seen next) {
        return switch (next) {
            case Seen.Event event -> Optional.of(inOrder(event));
            case Seen.Excess _ -> Optional.empty();
            case Seen.Unreadable(long index, Fault fault) -> {
                findings.add(index, fault);
                // How many events it stood for shows where the next one begins.
                told = Math.max(index + 1, reading.peek().map(Seen::index).orElse(index + 1));
                yield Optional.empty();
            }
        };
    }

    private void missing(long index, long until) {
        if (index >= told) {
            findings.add(index, Fault.EVENT_MISSING, until - index);
            told = until;
        }
    }

    private void ended(long index, long limit) {
        if (index >= told) {
            findings.add(index, ended, limit);
            told = limit;
        }
    }

    private Placed inOrder(Seen.Event seen) {
        var event = seen.event();
        seen.misfit().ifPresent(fault -> findings.add(event.index(), fault));
        var standing = streams.find(seen.stream());
        int kind = kind(event.kind());
        long due = standing.next() < 0 ? beginning.applyAsLong(event) : standing.next();
        if (event.sequence() != due) {
            findings.add(event.index(), Fault.SEQUENCE_BROKEN, due, event.sequence());
        }
        if (standing.next() >= 0 && standing.kind() != kind) {
            findings.add(event.index(), Fault.KIND_CHANGED);
        }
        streams.put(seen.stream(), event.sequence() + 1, kind);
        return new Placed(seen, isEarly(event.time()));
    }

    private int kind(String name) {
        int kind = kinds.indexOf(name);
        if (kind < 0 && kinds.size() < KINDS) {
            kinds.add(name);
            return kinds.size() - 1;
        }
        return kind < 0 ? KINDS : kind;
    }

    private boolean isEarly(String time) {
        boolean moment = time.indexOf('T') > 0;
        boolean early = time.compareTo(moment ? lastMoment : lastDay) < 0;
        if (moment) {
            lastMoment = time;
        } else {
            lastDay = time;
        }
        return early;
    }

    /** What remembering the streams takes. */
    public long memory() {
        return streams.bytes();
    }
}
