package org.mingcha.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/**
 * What the log commits to for one event: HMAC-SHA-256, with the event's salt as key, over its
 * canonical JSON (RFC 8785).
 */
public final class EventEntry {

    private static final String ALGORITHM = "HmacSHA256";

    private EventEntry() {}

    /** 32 bytes. */
    public static byte[] of(StoredEvent event) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(event.salt(), ALGORITHM));
            return mac.doFinal(canonical(event).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Payload and metadata are canonical as stored, so they are set in as they are. */
    public static String canonical(StoredEvent event) {
        return "{\"id\":"
                + quoted(event.id())
                + ",\"kind\":"
                + quoted(event.kind())
                + ",\"metadata\":"
                + event.metadata()
                + ",\"name\":"
                + quoted(event.name())
                + ",\"payload\":"
                + event.payload()
                + ",\"revision\":"
                + quoted(event.revision())
                + ",\"sequence\":"
                + event.sequence()
                + ",\"stream\":"
                + quoted(event.stream())
                + ",\"time\":"
                + quoted(event.time())
                + "}";
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> append(json, (char) c));
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (c < ' ') {
                    json.append("\\u%04x".formatted((int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
