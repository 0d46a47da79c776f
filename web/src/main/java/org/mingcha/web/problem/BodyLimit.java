package org.mingcha.web.problem;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.mingcha.web.read.InvalidFields;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.MultipartHttpMessageReader;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.ContentTooLargeException;
import reactor.core.publisher.Flux;

/**
 * Breaks off bodies of a megabyte and more, whatever they claim to be and before anything reads
 * them whole. What is smaller stays in memory: nothing that people send is put in a file. Forms
 * with files are read as they come, and have a limit of their own.
 */
public final class BodyLimit implements HttpHandlerDecoratorFactory, WebFluxConfigurer {

    /** Bytes from which on a body is too large. */
    public static final long TOO_LARGE = 1_000_000;

    private static final int MOST_PARTS = 100;
    private static final long MEGABYTE = 1L << 20;
    private static final Set<String> WITH_FILES =
            Set.of("/api/tip-offs", "/api/receipts/evidence", "/report", "/status/evidence");

    private final long files;

    /**
     * @param files bytes of all files of one form
     */
    public BodyLimit(long files) {
        this.files = files;
    }

    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) ->
                handler.handle(
                        hasFiles(request) ? new WithFiles(request) : new Limited(request),
                        response);
    }

    private static boolean hasFiles(ServerHttpRequest request) {
        String path = request.getURI().getRawPath().replaceFirst("^/en(?=/)", "");
        var type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return WITH_FILES.contains(path)
                && type != null
                && type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19);
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
        var parts = new DefaultPartHttpMessageReader();
        parts.setMaxInMemorySize((int) TOO_LARGE);
        parts.setMaxParts(MOST_PARTS);
        configurer.defaultCodecs().maxInMemorySize((int) TOO_LARGE);
        configurer.defaultCodecs().multipartReader(new MultipartHttpMessageReader(parts));
    }

    /** Fields come first, so that they are not lost where files are too much. */
    private final class WithFiles extends ServerHttpRequestDecorator {

        WithFiles(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var read = new AtomicLong();
            return super.getBody().map(buffer -> counted(buffer, read));
        }

        private DataBuffer counted(DataBuffer buffer, AtomicLong read) {
            if (read.addAndGet(buffer.readableByteCount()) >= files + TOO_LARGE) {
                DataBufferUtils.release(buffer);
                throw new InvalidFields("evidence", "evidence-all-too-large", files / MEGABYTE);
            }
            return OwnBuffers.of(buffer);
        }
    }

    private static final class Limited extends ServerHttpRequestDecorator {

        Limited(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            if (getHeaders().getContentLength() >= TOO_LARGE) {
                return Flux.error(new ContentTooLargeException(null));
            }
            var read = new AtomicLong();
            return super.getBody().map(buffer -> counted(buffer, read));
        }

        private static DataBuffer counted(DataBuffer buffer, AtomicLong read) {
            if (read.addAndGet(buffer.readableByteCount()) >= TOO_LARGE) {
                DataBufferUtils.release(buffer);
                throw new ContentTooLargeException(null);
            }
            return OwnBuffers.of(buffer);
        }
    }
}
