package org.mingcha.infra.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.mingcha.infra.export.Manifest;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.infra.verify.order.Examiner;
import org.mingcha.infra.verify.stored.Row;
import org.mingcha.infra.verify.zip.ExportFile;
import org.mingcha.infra.verify.zip.LinePages;
import org.mingcha.infra.verify.zip.Sides;

/** What there is to an export before its events can be verified. */
record ExportCheck(ExportFile file, Trust trust, Pace pace) {

    Report report(Examiner examiner, Executor workers) {
        try (var events = file.isWhole() ? eventsOrNone() : file.events()) {
            return file.isWhole() ? whole(events, examiner, workers) : cutOff(events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream eventsOrNone() {
        try {
            return file.events();
        } catch (IOException absent) {
            return InputStream.nullInputStream();
        }
    }

    private Report whole(InputStream events, Examiner examiner, Executor workers) {
        Manifest manifest;
        try {
            manifest = Manifest.parse(file.text(Manifest.MANIFEST).orElse(""));
        } catch (IllegalArgumentException malformed) {
            return refused(0, 0, Finding.of(0, Fault.MANIFEST_MALFORMED, Manifest.FORMAT));
        }
        Sides sides;
        try {
            sides = Sides.of(manifest);
        } catch (IllegalArgumentException malformed) {
            long from = manifest.from();
            return refused(from, from, Finding.of(from, Fault.MANIFEST_DIFFERS, "left, right"));
        }
        var lines = new LinePages(events, manifest.from());
        return new ExportRun(manifest, sides, lines, trust, pace, examiner, workers)
                .report(file.text(Manifest.CHECKPOINT).orElse(""));
    }

    /** Without its end, a ZIP has no manifest; how far the lines are whole can be told. */
    private Report cutOff(InputStream events) {
        var pages = new LinePages(events, 0);
        Optional<Long> first = Optional.empty();
        long end = 0;
        for (var page = pages.next(); page.isPresent(); page = pages.next()) {
            for (var row : page.get().rows()) {
                if (row instanceof Row.Event event) {
                    first = first.or(() -> Optional.of(event.index()));
                    end = event.index() + 1;
                }
            }
        }
        return refused(first.orElse(end), end, Finding.of(end, Fault.EXPORT_TRUNCATED));
    }

    private Report refused(long from, long to, Finding finding) {
        return new Report(
                from,
                to,
                Tree.EMPTY,
                0,
                0,
                1,
                List.of(finding),
                !trust.keys().isEmpty(),
                0,
                Duration.ZERO);
    }
}
