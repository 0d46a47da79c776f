package org.mingcha.web.problem;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.MultipartHttpMessageReader;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.ContentTooLargeException;
import reactor.core.publisher.Flux;

/**
 * Breaks off bodies of a megabyte and more, whatever they claim to be and before anything reads
 * them whole. What is smaller stays in memory: nothing that people send is put in a file.
 */
@Component
public final class BodyLimit implements HttpHandlerDecoratorFactory, WebFluxConfigurer {

    /** Bytes from which on a body is too large. */
    public static final long TOO_LARGE = 1_000_000;

    private static final int MOST_PARTS = 100;

    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> handler.handle(new Limited(request), response);
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
        var parts = new DefaultPartHttpMessageReader();
        parts.setMaxInMemorySize((int) TOO_LARGE);
        parts.setMaxParts(MOST_PARTS);
        configurer.defaultCodecs().maxInMemorySize((int) TOO_LARGE);
        configurer.defaultCodecs().multipartReader(new MultipartHttpMessageReader(parts));
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
            return buffer;
        }
    }
}
