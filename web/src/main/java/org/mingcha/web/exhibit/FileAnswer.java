package org.mingcha.web.exhibit;

import java.util.concurrent.Executors;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.web.evidence.EvidenceSafe.Opened;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A file to be kept, never to be run: whatever a browser makes of it, it may load nothing and has
 * no origin. Its name is ours.
 */
final class FileAnswer {

    static final String POLICY = "sandbox; default-src 'none'";

    private static final int AT_ONCE = 1 << 16;
    private static final Scheduler THREADS =
            Schedulers.fromExecutor(
                    Executors.newThreadPerTaskExecutor(
                            Thread.ofVirtual().name("download-", 0).factory()));

    private FileAnswer() {}

    static ResponseEntity<Flux<DataBuffer>> of(EvidenceId id, Opened file) {
        var kept =
                ContentDisposition.attachment()
                        .filename(id.value() + "." + file.extension())
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.length())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .body(
                        DataBufferUtils.readInputStream(
                                        file::content,
                                        DefaultDataBufferFactory.sharedInstance,
                                        AT_ONCE)
                                .subscribeOn(THREADS));
    }
}
