package org.mingcha.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.mingcha.web.act.NotThere;
import org.mingcha.web.answer.Gzip;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log for programs that verify it (c2sp.org/tlog-tiles, section "APIs"). */
@RestController
@RequestMapping("/log")
final class LogRoutes {

    private static final String NONE_YET = "尚未签发检查点 / no checkpoint has been published yet";

    private final PublishedLog log;

    LogRoutes(PublishedLog log) {
        this.log = log;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return log.checkpoint()
                .map(note -> LogAnswers.text(note, LogAnswers.MOMENT))
                .orElseGet(() -> LogAnswers.notYet(NONE_YET));
    }

    @GetMapping("/key")
    ResponseEntity<byte[]> key() {
        return log.keys().isEmpty()
                ? LogAnswers.notYet(NONE_YET)
                : LogAnswers.text(log.key() + "\n", LogAnswers.MINUTE);
    }

    @GetMapping("/keys")
    ResponseEntity<?> keys(@RequestHeader HttpHeaders request) {
        var keys = KeyList.of(log.keys());
        var answer = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT).cacheControl(LogAnswers.MINUTE);
        return KeyList.isWantedAsJson(request)
                ? answer.contentType(MediaType.APPLICATION_JSON).body(keys)
                : answer.contentType(LogAnswers.TEXT).body(keys.text().getBytes(UTF_8));
    }

    @GetMapping("/tile/{*address}")
    ResponseEntity<byte[]> tile(ServerHttpRequest request) {
        var tile =
                TileAddress.of(request.getPath().pathWithinApplication().value())
                        .orElseThrow(NotThere::new);
        return tile.isOfEntries() ? entries(tile, request.getHeaders()) : hashes(tile);
    }

    private ResponseEntity<byte[]> hashes(TileAddress tile) {
        byte[] hashes =
                log.tile(tile.level(), tile.index(), tile.width()).orElseThrow(NotThere::new);
        return LogAnswers.bytes(ResponseEntity.ok(), hashes, kept(tile));
    }

    private ResponseEntity<byte[]> entries(TileAddress tile, HttpHeaders request) {
        byte[] bundle = log.entries(tile.index(), tile.width()).orElseThrow(NotThere::new);
        var answer = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT_ENCODING);
        return Gzip.isAccepted(request)
                ? LogAnswers.bytes(
                        answer.header(HttpHeaders.CONTENT_ENCODING, "gzip"),
                        Gzip.compressed(bundle),
                        kept(tile))
                : LogAnswers.bytes(answer, bundle, kept(tile));
    }

    /** A partial tile is asked for no more once there is a wider one. */
    private static CacheControl kept(TileAddress tile) {
        return tile.isFull() ? LogAnswers.FOR_GOOD : LogAnswers.MINUTE;
    }
}
