package org.mingcha.infra.verify.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.crypto.macs.SipHash;
import org.bouncycastle.crypto.params.KeyParameter;
import org.mingcha.infra.ledger.text.Conformity.Looked;
import org.mingcha.infra.ledger.text.Conformity.Part;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.stored.Pages.Page;
import org.mingcha.infra.verify.stored.Row;
import org.mingcha.web.audit.EventEntry;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** Looks at each event by itself: the part of the work that any thread can do. */
public final class Examiner {

    private static final int KEY_BYTES = 16;

    private final Function<StoredEvent, Looked> conformity;
    private final ThreadLocal<SipHash> hashes;

    /**
     * @param random for the key of the streams' hashes, so that nobody can choose two streams that
     *     have the same
     */
    public Examiner(Function<StoredEvent, Looked> conformity, SecureRandom random) {
        this.conformity = conformity;
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        this.hashes =
                ThreadLocal.withInitial(() -> {
                    var hash = new SipHash();
                    hash.init(new KeyParameter(key));
                    return hash;
                });
    }

    public List<Seen> examine(Page page) {
        return page.rows().stream().map(this::seen).toList();
    }

    /** What happened, as far as it can be read. */
    public Optional<Object> payload(StoredEvent event) {
        return conformity.apply(event).payload();
    }

    private Seen seen(Row row) {
        return switch (row) {
            case Row.Event event -> seen(event);
            case Row.Unreadable(long index, Fault fault) -> new Seen.Unreadable(index, fault);
            case Row.Excess(long index) -> new Seen.Excess(index);
        };
    }

    private Seen seen(Row.Event row) {
        var event = row.event();
        if (event.salt().length == 0) {
            // Without a key there is no entry to be computed.
            return new Seen.Unreadable(event.index(), Fault.SALT_MALFORMED);
        }
        byte[] entry = EventEntry.of(event);
        var looked = conformity.apply(event);
        return new Seen.Event(
                event,
                entry,
                Tree.leaf(entry),
                hash(event.stream()),
                row.committed(),
                looked.payload(),
                looked.misfit().map(Examiner::fault));
    }

    private long hash(String stream) {
        var hash = hashes.get();
        byte[] bytes = stream.getBytes(UTF_8);
        hash.update(bytes, 0, bytes.length);
        return hash.doFinal();
    }

    private static Fault fault(Part part) {
        return switch (part) {
            case ID -> Fault.ID_MALFORMED;
            case NAME -> Fault.NAME_UNKNOWN;
            case PAYLOAD -> Fault.PAYLOAD_MALFORMED;
            case METADATA -> Fault.METADATA_MALFORMED;
            case TIME -> Fault.TIME_MALFORMED;
            case SALT -> Fault.SALT_MALFORMED;
        };
    }
}
