package org.mingcha.infra.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingcha.infra.log.PublishedTree;
import org.mingcha.infra.log.PublishedTree.Published;
import org.mingcha.infra.log.store.RegisteredKeys;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.web.audit.EventLine;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.export.Exports;

/** Exports from the ledger and the published tree. Equal ones have equal bytes. */
public final class LedgerExports implements Exports {

    /** Files in a ZIP have a time, and these are of none. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final LedgerEvents ledger;
    private final PublishedTree tree;
    private final RegisteredKeys keys;

    public LedgerExports(LedgerEvents ledger, PublishedTree tree, RegisteredKeys keys) {
        this.ledger = ledger;
        this.tree = tree;
        this.keys = keys;
    }

    @Override
    public Optional<Export> latest() {
        return tree.latest().map(Of::new);
    }

    private final class Of implements Export {

        private final Published published;

        private Of(Published published) {
            this.published = published;
        }

        @Override
        public long size() {
            return published.size();
        }

        @Override
        public void write(long from, long to, OutputStream out) throws IOException {
            var zip = new ZipOutputStream(out, UTF_8);
            zip.setLevel(Deflater.BEST_SPEED);
            begin(zip, Manifest.EVENTS);
            String sha256 = events(from, to, zip);
            begin(zip, Manifest.MANIFEST);
            zip.write(manifest(from, to, sha256).json().getBytes(UTF_8));
            begin(zip, Manifest.CHECKPOINT);
            zip.write(published.note().getBytes(UTF_8));
            zip.finish();
            zip.flush();
        }

        private Manifest manifest(long from, long to, String sha256) {
            return new Manifest(
                    Manifest.FORMAT,
                    from,
                    to,
                    published.size(),
                    published.root().base64(),
                    sha256,
                    subtrees(0, from),
                    subtrees(to, published.size()),
                    keys.all().stream()
                            .map(key ->
                                    new Manifest.Key(
                                            key.key().text(), key.from(), key.endorsement()))
                            .toList());
        }

        private List<String> subtrees(long from, long to) {
            return published.subtrees().roots(from, to).stream().map(Hash::base64).toList();
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
    }

    /** Returns the hash of what it wrote. */
    private String events(long from, long to, OutputStream out) throws IOException {
        var digest = sha256();
        long next = from;
        try (var events = ledger.from(from)) {
            for (var lines = events.iterator(); next < to && lines.hasNext(); next++) {
                var event = lines.next();
                byte[] line = (EventLine.of(event) + "\n").getBytes(UTF_8);
                digest.update(line);
                out.write(line);
            }
        }
        if (next < to) {
            throw new IOException("the ledger ends at " + next + ", and " + to + " are published");
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
