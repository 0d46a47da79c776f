package org.mingcha.infra.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A search that finds nothing proves something only if it would find what is there. */
class SearchTest {

    private static final Mark PHONE = Mark.secret("phone", "13987650077");
    private static final Mark WORDS = Mark.text("narrative", "金丝雀在三号井下歌唱");
    private static final Search SEARCH = new Search(List.of(PHONE, WORDS));

    @Test
    void everyFormIsFoundAmongOtherBytes() {
        for (var mark : List.of(PHONE, WORDS)) {
            mark.forms()
                    .forEach((form, bytes) ->
                            assertThat(SEARCH.in("there", among(bytes)))
                                    .contains("there: " + mark.name() + " (" + form + ")"));
        }
    }

    @Test
    void base64OfALongerTextIsFoundAtEachPlace() {
        for (int before = 0; before < 6; before++) {
            String text = "x".repeat(before) + "金丝雀在三号井下歌唱" + "yz";
            byte[] encoded = Base64.getEncoder().encode(text.getBytes(StandardCharsets.UTF_8));
            assertThat(SEARCH.in("there", among(encoded))).isNotEmpty();
        }
    }

    @Test
    void whatIsPackedIsFound() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write("电话 13987650077".repeat(20).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(SEARCH.in("there", among(packed.toByteArray()))).isNotEmpty();
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        assertThat(SEARCH.in("there", among(new byte[0]))).isEmpty();
    }

    private static byte[] among(byte[] bytes) {
        byte[] all = new byte[4_000];
        new Random(bytes.length).nextBytes(all);
        System.arraycopy(bytes, 0, all, 1_001, bytes.length);
        return all;
    }
}
