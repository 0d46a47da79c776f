package org.mingcha.web.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.evidence.ContentHash;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.command.evidence.FileSize;
import org.mingcha.command.tipoff.TipId;

/** Takes whatever does not begin with "unfit", as a photo. */
public final class PaperSafe implements EvidenceSafe {

    public final Map<EvidenceId, byte[]> held = new HashMap<>();
    public final Map<EvidenceId, TipId> bound = new HashMap<>();
    public final Set<EvidenceId> kept = new HashSet<>();
    private int count;

    @Override
    public Evidence receive(InputStream content) {
        byte[] bytes = read(content);
        if (new String(bytes, StandardCharsets.ISO_8859_1).startsWith("unfit")) {
            throw new Unfit("active");
        }
        if (new String(bytes, StandardCharsets.ISO_8859_1).startsWith("large")) {
            throw new Unfit("too-large", 32);
        }
        var id = new EvidenceId("evidence-%026d".formatted(count++));
        held.put(id, bytes);
        return new Evidence(
                id,
                EvidenceType.JPEG,
                FileSize.of(bytes.length),
                new ContentHash("a".repeat(64)),
                true);
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void bind(TipId tip, List<EvidenceId> files) {
        files.forEach(file -> bound.put(file, tip));
    }

    @Override
    public void keep(List<EvidenceId> files) {
        kept.addAll(files);
    }

    @Override
    public void drop(List<EvidenceId> files) {
        files.forEach(held::remove);
    }

    @Override
    public Optional<Opened> open(TipId tip, EvidenceId file, Form form) {
        return Optional.ofNullable(held.get(file))
                .map(bytes ->
                        new Opened(
                                new ByteArrayInputStream(bytes),
                                bytes.length,
                                "image/jpeg",
                                "jpg"));
    }
}
