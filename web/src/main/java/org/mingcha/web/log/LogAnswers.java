package org.mingcha.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/** Answers of the log, and how long caches may keep them. */
final class LogAnswers {

    /** What changes with the next checkpoint, and what with the next key. */
    static final CacheControl MOMENT = CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    static final CacheControl MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

    private LogAnswers() {}

    static ResponseEntity<byte[]> text(String text, CacheControl kept) {
        return answer(ResponseEntity.ok().contentType(TEXT), text.getBytes(UTF_8), kept);
    }

    static ResponseEntity<byte[]> bytes(BodyBuilder begun, byte[] body, CacheControl kept) {
        return answer(begun.contentType(MediaType.APPLICATION_OCTET_STREAM), body, kept);
    }

    private static ResponseEntity<byte[]> answer(
            BodyBuilder begun, byte[] body, CacheControl kept) {
        return begun.cacheControl(kept).eTag(hash(body)).body(body);
    }

    /** Kept by nobody, as it may be there soon. */
    static ResponseEntity<byte[]> notYet(String sentence) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body((sentence + "\n").getBytes(UTF_8));
    }

    private static String hash(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
