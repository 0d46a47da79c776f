package org.mingcha.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/**
 * What the log commits to for one event: HMAC-SHA-256, with the event's salt as key, over its
 * canonical JSON (RFC 8785).
 */
public final class EventEntry {

    private static final String ALGORITHM = "HmacSHA256";
    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(EventEntry::mac);

    private EventEntry() {}

    /** 32 bytes. */
    public static byte[] of(StoredEvent event) {
        return of(event.salt(), canonical(event));
    }

    /**
     * The entry of the event with this canonical JSON.
     *
     * @param salt at least one byte
     */
    public static byte[] of(byte[] salt, String canonical) {
        var mac = MAC.get();
        try {
            mac.init(new SecretKeySpec(salt, ALGORITHM));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
        return mac.doFinal(canonical.getBytes(UTF_8));
    }

    private static Mac mac() {
        try {
            return Mac.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
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
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text.charAt(i))) {
                return escaped(text);
            }
        }
        return "\"" + text + "\"";
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private static String escaped(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            append(json, text.charAt(i));
        }
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
