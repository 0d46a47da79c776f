package org.mingcha.web.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A proof file to be kept; neither its name nor any cache tells whose report it is about. */
public final class ProofAnswer {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
    private static final ContentDisposition KEPT =
            ContentDisposition.attachment().filename("proof.tlog-proof").build();

    private ProofAnswer() {}

    public static ResponseEntity<byte[]> of(String proof) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, KEPT.toString())
                .body(proof.getBytes(UTF_8));
    }
}
