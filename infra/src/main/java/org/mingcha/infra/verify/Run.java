package org.mingcha.infra.verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.mingcha.infra.past.LedgerPast;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.count.TallyCheck;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.lawful.Lawful;
import org.mingcha.infra.verify.order.Examiner;
import org.mingcha.infra.verify.order.Order;
import org.mingcha.infra.verify.order.Order.Placed;
import org.mingcha.infra.verify.order.Reading;
import org.mingcha.infra.verify.order.Seen;
import org.mingcha.infra.verify.sign.LogState;
import org.mingcha.infra.verify.sign.SignedRoots;
import org.mingcha.infra.verify.sign.Signers;
import org.mingcha.infra.verify.stored.Stored;
import org.mingcha.infra.verify.tree.Candidates;
import org.mingcha.infra.verify.tree.Copies;
import org.mingcha.infra.verify.tree.Copy;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** One verification of a ledger with its log. For one thread, once. */
final class Run {

    static final int PAGES_AHEAD = 4;

    private final long started = System.nanoTime();
    private final Stored stored;
    private final Trust trust;
    private final Pace pace;
    private final Beginning beginning;
    private final Findings findings = new Findings();
    private final Reading reading;
    private final Order order;
    private final Lawful lawful = new Lawful(findings);
    private final Candidates tree;
    private final Copies copies;
    private final Signers signers;
    private final SignedRoots roots;
    private final LogState log;
    private final Optional<TallyCheck> tallies;
    private long unsigned;
    private long ended;

    Run(
            Stored stored,
            Trust trust,
            Pace pace,
            Beginning beginning,
            Examiner examiner,
            Executor workers) {
        this.stored = stored;
        this.trust = trust;
        this.pace = pace;
        this.beginning = beginning;
        reading = new Reading(examiner, workers, PAGES_AHEAD);
        order = new Order(reading, beginning.sequences(), Fault.CHECKPOINT_BEYOND, findings);
        copies = new Copies(stored, findings);
        tree = new Candidates(beginning.index(), beginning.roots(), copies::above, findings);
        signers = Signers.of(trust.keys(), stored, findings);
        roots = new SignedRoots(stored, signers, beginning.index(), findings);
        log = new LogState(stored, signers, roots, findings);
        tallies = beginning.index() == 0 ? Optional.of(tallies(examiner)) : Optional.empty();
    }

    private TallyCheck tallies(Examiner examiner) {
        var past =
                new LedgerPast(
                        Stream::empty,
                        stream ->
                                stored.stream(stream).stream()
                                        .flatMap(event -> message(event, examiner).stream()));
        return new TallyCheck(
                past::of,
                tally -> stored.sequenceAfter(tally.value(), Long.MAX_VALUE) > 0,
                findings);
    }

    private static Optional<TrackedEventMessage<?>> message(StoredEvent event, Examiner examiner) {
        return examiner.payload(event)
                .map(payload ->
                        new GenericTrackedEventMessage<>(
                                new GlobalSequenceTrackingToken(event.index()),
                                GenericEventMessage.asEventMessage(payload)));
    }

    Report report() {
        findings.addAll(stored.strays());
        log.refresh().ifPresent(copies::signed);
        log.compare(trust.checkpoints());
        if (log.size() < beginning.index()) {
            findings.add(log.size(), Fault.OLDER_THAN_KNOWN, beginning.index());
        }
        long end = followed();
        compare();
        rest(end);
        tree.finish();
        log.finish(stored::end);
        return new Report(
                beginning.index(),
                tree.size(),
                tree.root(),
                log.size(),
                unsigned,
                findings.count(),
                findings.sorted(),
                signers.given(),
                order.memory(),
                Duration.ofNanos(System.nanoTime() - started));
    }

    /** Follows the log until it has signed what is there now, or patience is at its end. */
    private long followed() {
        upTo(log.size());
        long end = stored.end();
        boolean waits = stored.isLive() && trust.authenticity().isEmpty();
        long deadline = System.nanoTime() + (waits ? pace.patience().toNanos() : 0);
        while (log.size() < end && System.nanoTime() < deadline) {
            pace.lookAgain();
            log.refresh().ifPresent(copies::signed);
            upTo(log.size());
        }
        return end;
    }

    private void upTo(long limit) {
        while (tree.size() < limit) {
            long begin = tree.size();
            block(begin, Math.min(limit, begin - begin % Tile.FULL + Tile.FULL), limit);
            pace.passed(tree.size() - begin, limit - beginning.index());
        }
        compare();
    }

    private void block(long begin, long end, long limit) {
        var block = copies.of(begin);
        for (long index = begin; index < end; index++) {
            if (roots.next() <= index) {
                compare();
            }
            readOn(index, limit);
            var placed = order.at(index, limit);
            placed.ifPresent(it -> check(it.seen()));
            tree.add(placed, covering(block, index));
            if (index >= log.size()) {
                placed.ifPresent(this::beyond);
            }
        }
    }

    /**
     * What was read ahead may have ended before what has come since; asked for once for a limit.
     */
    private void readOn(long index, long limit) {
        if (limit > ended && reading.peek().isEmpty()) {
            reading.resume(index, stored::from);
            ended = reading.peek().isEmpty() ? limit : ended;
        }
    }

    private void check(Seen.Event seen) {
        lawful.check(seen);
        tallies.ifPresent(check -> check.check(seen));
    }

    private static List<Copy> covering(List<Copy> block, long index) {
        for (var copy : block) {
            if (!copy.covers(index)) {
                return block.stream().filter(one -> one.covers(index)).toList();
            }
        }
        return block;
    }

    /** With every root that was signed of the tree as it is now. */
    private void compare() {
        while (roots.next() <= tree.size()) {
            long size = roots.next();
            roots.take(size).filter(_ -> size == tree.size()).ifPresent(tree::compare);
        }
    }

    /** What no signed checkpoint covers. */
    private void rest(long end) {
        upTo(end);
        long signed = Math.max(Math.max(log.size(), roots.largest()), beginning.index());
        if (trust.authenticity().isEmpty() && end > signed) {
            findings.add(signed, Fault.EVENT_UNSIGNED, end - signed);
        }
    }

    private void beyond(Placed placed) {
        var event = placed.seen().event();
        if (trust.authenticity().filter(salts -> !salts.isOurs(event)).isPresent()) {
            findings.add(event.index(), Fault.EVENT_FOREIGN);
        } else {
            unsigned++;
        }
    }
}
