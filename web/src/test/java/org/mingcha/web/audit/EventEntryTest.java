package org.mingcha.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

class EventEntryTest {

    private static final String AWKWARD = "\"\\/\b\f\n\r\t\u0001\u001f\u007f\u20ac\ud83d\ude00险";

    @Test
    void theTextIsCanonicalAsItStands() throws IOException {
        var canonical = EventEntry.canonical(event(AWKWARD));

        assertThat(canonical).isEqualTo(new JsonCanonicalizer(canonical).getEncodedString());
    }

    @Test
    void theOrderOfTheFieldsIsTheCanonicalOne() throws IOException {
        var asDesigned =
                """
                {"stream": "tip-1", "kind": "TipOff", "sequence": 3, "id": "e-1",
                 "name": "TipAccepted", "revision": "1", "time": "2026-11-23T02:00:00Z",
                 "payload": {"by":"intake","tip":"tip-1"}, "metadata": {}}\
                """;

        assertThat(EventEntry.canonical(event("tip-1")))
                .isEqualTo(new JsonCanonicalizer(asDesigned).getEncodedString());
    }

    @Test
    void theEntryIsKeyedWithTheSalt() throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(salt(), "HmacSHA256"));

        assertThat(EventEntry.of(event("tip-1")))
                .isEqualTo(mac.doFinal(EventEntry.canonical(event("tip-1")).getBytes(UTF_8)))
                .hasSize(32);
    }

    @Test
    void theEntryStaysTheSameForEver() {
        assertThat(HexFormat.of().formatHex(EventEntry.of(event("tip-1"))))
                .isEqualTo("b24ac31c5599c087f2ec93033e8f7bcc6b358b10e95f6e5291f54a6bff58ef49");
    }

    private static StoredEvent event(String stream) {
        return new StoredEvent(
                7,
                stream,
                "TipOff",
                3,
                "e-1",
                "TipAccepted",
                "1",
                "2026-11-23T02:00:00Z",
                "{\"by\":\"intake\",\"tip\":\"tip-1\"}",
                "{}",
                salt());
    }

    private static byte[] salt() {
        var salt = new byte[32];
        salt[31] = 1;
        return salt;
    }
}
