package org.mingcha.web.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.mingcha.web.export.Exports;

/** Exports of a ledger of ten events that say which range they are of, or never end. */
final class PaperExports implements Exports {

    boolean published = true;
    boolean endless;
    final AtomicLong written = new AtomicLong();
    final CountDownLatch begun = new CountDownLatch(1);
    final CompletableFuture<Throwable> ended = new CompletableFuture<>();

    @Override
    public Optional<Export> latest() {
        return published ? Optional.of(new Ten()) : Optional.empty();
    }

    private final class Ten implements Export {

        @Override
        public long size() {
            return 10;
        }

        @Override
        public void write(long from, long to, OutputStream out) throws IOException {
            out.write("events %d to %d".formatted(from, to).getBytes(UTF_8));
            if (endless) {
                out.flush();
                pourUntilNobodyListens(out);
            }
        }

        private void pourUntilNobodyListens(OutputStream out) throws IOException {
            var piece = new byte[64 * 1024];
            try {
                while (true) {
                    out.write(piece);
                    written.addAndGet(piece.length);
                    begun.countDown();
                }
            } catch (IOException | RuntimeException e) {
                ended.complete(e);
                throw e;
            }
        }
    }
}
