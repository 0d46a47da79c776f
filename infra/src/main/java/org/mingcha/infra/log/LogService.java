package org.mingcha.infra.log;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingcha.infra.ledger.text.Salts;
import org.mingcha.infra.log.Publisher.Stores;
import org.mingcha.infra.log.store.Checkpoints;
import org.mingcha.infra.log.store.NodeMemory;
import org.mingcha.infra.log.store.Publication;
import org.mingcha.infra.log.store.RegisteredKeys;
import org.mingcha.infra.log.store.SignedTree;
import org.mingcha.infra.log.store.SignedTrees;
import org.mingcha.infra.tiles.Tiles;
import org.mingcha.web.audit.LedgerEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of this node: opened once, then brought up to the ledger in rounds. */
public final class LogService {

    private static final Logger LOG = LoggerFactory.getLogger(LogService.class);

    private final LedgerEvents ledger;
    private final Salts salts;
    private final Places places;
    private final KeyRing ring;
    private final Cosigners cosigners;
    private final Clock clock;
    private final ServedLog served = new ServedLog();

    private Optional<Publisher> publisher = Optional.empty();
    private volatile Status status = new Status(Optional.empty(), Optional.empty(), List.of());

    /**
     * Where the log is kept.
     *
     * @param memory of this node for the log of a name
     */
    public record Places(
            Tiles tiles,
            SignedTrees trees,
            Checkpoints checkpoints,
            RegisteredKeys keys,
            Function<String, NodeMemory> memory) {}

    /**
     * How the log stands.
     *
     * @param refusal why nothing is signed any more
     * @param fault what went wrong in the last round, which is tried again
     */
    public record Status(
            Optional<Refusal> refusal, Optional<String> fault, List<String> witnessFaults) {}

    /**
     * @param clock of the real time, whatever a drill says
     */
    public LogService(
            LedgerEvents ledger,
            Salts salts,
            Places places,
            KeyRing ring,
            Cosigners cosigners,
            Clock clock) {
        this.ledger = ledger;
        this.salts = salts;
        this.places = places;
        this.ring = ring;
        this.cosigners = cosigners;
        this.clock = clock;
    }

    /** Publishes what is new. Throws nothing; {@link #status()} tells how it went. */
    public void round() {
        if (status.refusal().isPresent()) {
            return;
        }
        try {
            var open = publisher.orElseGet(this::opened);
            publisher = Optional.of(open);
            boolean more;
            do {
                more = open.round();
            } while (more);
            status = new Status(Optional.empty(), Optional.empty(), open.witnessFaults());
        } catch (Refusal refusal) {
            LOG.error("公开日志停止签发 / the public log signs no more: {}", refusal.getMessage());
            status = new Status(Optional.of(refusal), Optional.empty(), List.of());
        } catch (RuntimeException e) {

            failed(e.getClass().getName());
        }
    }

    private void failed(String fault) {
        if (!status.fault().equals(Optional.of(fault))) {
            LOG.warn("公开日志暂未更新，将重试 / the public log waits and tries again: {}", fault);
        }
        status = new Status(Optional.empty(), Optional.of(fault), status.witnessFaults());
    }

    private Publisher opened() {
        long size = places.trees().last().map(SignedTree::size).orElse(0L);
        try {
            var keys = ring.keys(size, ledger.end());
            served.show(places.keys().all(), keys.dater());
            var memory = places.memory().apply(keys.origin());
            var stores = new Stores(places.tiles(), places.trees(), places.checkpoints(), memory);
            return new Publisher(ledger, salts, stores, keys, cosigners, served, clock);
        } catch (Refusal refusal) {
            served.show(places.keys().all(), Optional.empty());
            throw refusal;
        }
    }

    public Status status() {
        return status;
    }

    /** Whether a checkpoint was published, or it is known that none will be. */
    public boolean isOpen() {
        return published().isPresent() || status.refusal().isPresent();
    }

    public Optional<Publication> published() {
        return served.publication();
    }

    public ServedLog served() {
        return served;
    }
}
