package org.mingcha.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.mingcha.web.audit.LedgerEvents.Index;
import org.mingcha.web.export.Exports.Export;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.Parameters;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;

/** A part of the ledger as a file, as fast as it is taken. */
@RestController
final class ExportRoutes {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
    private static final int CHUNK = 64 * 1024;

    private final Parameters parameters;
    private final Exports exports;
    private final Executor writers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("export-", 0).factory());

    ExportRoutes(Parameters parameters, Exports exports) {
        this.parameters = parameters;
        this.exports = exports;
    }

    /** What is asked for; all that a checkpoint covers where nothing is said. */
    record Range(Optional<Index> from, Optional<Index> to) {}

    @GetMapping({"/api/audit/export", "/audit/export.zip"})
    ResponseEntity<Publisher<DataBuffer>> export(
            @RequestParam MultiValueMap<String, String> query) {
        var range = parameters.read(Range.class, query);
        var export =
                exports.latest()
                        .orElseThrow(
                                () -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
        long from = range.from().map(Index::value).orElse(0L);
        long to = range.to().map(Index::value).orElse(export.size());
        check(from, to, export.size());
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, name(from, to))
                .body(written(export, from, to));
    }

    static void check(long from, long to, long size) {
        if (to > size) {
            throw new InvalidFields("to", "range", 0, size);
        }
        if (from > to) {
            throw new InvalidFields("from", "range", 0, to);
        }
    }

    private static String name(long from, long to) {
        return ContentDisposition.attachment()
                .filename("ledger-%d-%d.zip".formatted(from, to))
                .build()
                .toString();
    }

    /** Whoever goes away ends the reading, since nothing can be written any more. */
    private Flux<DataBuffer> written(Export export, long from, long to) {
        return Flux.from(
                DataBufferUtils.outputStreamPublisher(
                        out -> write(export, from, to, out),
                        DefaultDataBufferFactory.sharedInstance,
                        writers,
                        CHUNK));
    }

    private static void write(Export export, long from, long to, OutputStream out) {
        try {
            export.write(from, to, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
