package org.mingcha.infra.verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.ToLongFunction;
import org.mingcha.infra.export.Manifest;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.lawful.Lawful;
import org.mingcha.infra.verify.order.Examiner;
import org.mingcha.infra.verify.order.Order;
import org.mingcha.infra.verify.order.Order.Placed;
import org.mingcha.infra.verify.order.Reading;
import org.mingcha.infra.verify.order.Seen;
import org.mingcha.infra.verify.sign.Signers;
import org.mingcha.infra.verify.stored.Stored.StoredKey;
import org.mingcha.infra.verify.tree.Candidates;
import org.mingcha.infra.verify.tree.Copy;
import org.mingcha.infra.verify.tree.SignedRoot;
import org.mingcha.infra.verify.zip.LinePages;
import org.mingcha.infra.verify.zip.Sides;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** One verification of an export whose manifest could be read. For one thread, once. */
final class ExportRun {

    private final long started = System.nanoTime();
    private final Manifest manifest;
    private final Sides sides;
    private final LinePages lines;
    private final Trust trust;
    private final Pace pace;
    private final Findings findings = new Findings();
    private final Reading reading;
    private final Order order;
    private final Lawful lawful = new Lawful(findings);
    private final Candidates tree;
    private final Signers signers;

    ExportRun(
            Manifest manifest,
            Sides sides,
            LinePages lines,
            Trust trust,
            Pace pace,
            Examiner examiner,
            Executor workers) {
        this.manifest = manifest;
        this.sides = sides;
        this.lines = lines;
        this.trust = trust;
        this.pace = pace;
        reading = new Reading(examiner, workers, Run.PAGES_AHEAD);
        order = new Order(reading, sequences(), Fault.EXPORT_TRUNCATED, findings);
        tree = new Candidates(manifest.from(), sides.left(), _ -> Optional.empty(), findings);
        signers = new Signers(trust.keys(), keys(), findings);
    }

    /** Of a part it is not known where its streams stood. */
    private ToLongFunction<StoredEvent> sequences() {
        return manifest.from() == 0 ? _ -> 0L : StoredEvent::sequence;
    }

    private List<StoredKey> keys() {
        return manifest.keys().stream()
                .map(key -> new StoredKey(key.key(), key.from(), key.endorsement()))
                .toList();
    }

    /**
     * @param checkpoint as it is in the export
     */
    Report report(String checkpoint) {
        var known = known();
        reading.resume(Long.MIN_VALUE, _ -> lines);
        skipTo(manifest.from());
        while (tree.size() < manifest.to()) {
            long begin = tree.size();
            block(Math.min(manifest.to(), begin + Tile.FULL), known);
            pace.passed(tree.size() - begin, manifest.to() - manifest.from());
        }
        compare(known);
        compare(checkpoint);
        tree.finish();
        checkFile();
        return new Report(
                manifest.from(),
                tree.size(),
                tree.root(),
                manifest.size(),
                0,
                findings.count(),
                findings.sorted(),
                signers.given(),
                order.memory(),
                Duration.ofNanos(System.nanoTime() - started));
    }

    private void skipTo(long index) {
        while (reading.peek().filter(seen -> seen.index() < index).isPresent()) {
            findings.add(index, Fault.MANIFEST_DIFFERS, "from");
            reading.skip();
        }
    }

    private void block(long end, List<SignedRoot> known) {
        for (long index = tree.size(); index < end; index++) {
            compare(known);
            long place = index;
            var placed = order.at(place, manifest.to());
            placed.ifPresent(it -> lawful.check(it.seen()));
            tree.add(
                    placed,
                    placed.map(Placed::seen).flatMap(Seen.Event::committed).stream()
                            .map(entry -> Copy.line(place, entry))
                            .toList());
        }
    }

    /** Checkpoints that were kept elsewhere, as far as the export reaches. */
    private List<SignedRoot> known() {
        return trust.checkpoints().stream()
                .flatMap(note -> signers.opened(manifest.size(), note).stream())
                .map(it -> new SignedRoot(it.size(), it.root(), Fault.OTHER_THAN_KNOWN))
                .toList();
    }

    private void compare(List<SignedRoot> known) {
        for (var root : known) {
            if (root.size() == tree.size()) {
                tree.compare(root);
            }
        }
    }

    private void compare(String checkpoint) {
        signers.checkTrust(manifest.size(), checkpoint);
        signers.opened(manifest.size(), checkpoint)
                .ifPresent(opened -> {
                    if (opened.size() != manifest.size()) {
                        findings.add(manifest.from(), Fault.MANIFEST_DIFFERS, "size");
                    } else if (!opened.root().base64().equals(manifest.root())) {
                        findings.add(manifest.from(), Fault.MANIFEST_DIFFERS, "root");
                    }
                    tree.compare(
                            new SignedRoot(
                                    opened.size(), opened.root(), Fault.CHECKPOINT_INCONSISTENT),
                            sides::complete);
                });
    }

    /** That a line differs says more than that the file does. */
    private void checkFile() {
        if (reading.peek().isPresent()) {
            findings.add(manifest.to(), Fault.MANIFEST_DIFFERS, "to");
        } else if (!lines.isWhole()) {
            findings.add(tree.size(), Fault.EXPORT_TRUNCATED);
        } else if (findings.count() == 0 && !lines.sha256().equals(manifest.sha256())) {
            findings.add(manifest.from(), Fault.MANIFEST_DIFFERS, "sha256");
        }
    }
}
