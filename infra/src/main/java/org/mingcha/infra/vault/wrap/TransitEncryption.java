package org.mingcha.infra.vault.wrap;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingcha.web.seal.Vault.Away;
import tools.jackson.databind.JsonNode;

/**
 * Keys of a key management service by the HTTP protocol of Vault's transit engine (an AEAD key,
 * such as {@code aes256-gcm96}). The name that a secret is bound to goes as {@code
 * associated_data}. Rotation is asked of the service itself; {@code rewrap} is not used, as it
 * takes no associated data.
 */
public final class TransitEncryption implements KeyEncryption {

    private static final Pattern VERSION = Pattern.compile("vault:(v[0-9]{1,9}):.*");
    private static final String BOUND = "associated_data";

    private final TransitSettings settings;
    private final TransitHttp http;

    public TransitEncryption(TransitSettings settings) {
        this.settings = settings;
        this.http = new TransitHttp(settings);
    }

    @Override
    public byte[] wrap(String name, byte[] secret) {
        try {
            var asked = Map.of("plaintext", base64(secret), BOUND, base64(bytes(name)));
            return bytes(text(http.post("encrypt/" + settings.key(), asked), "ciphertext"));
        } catch (TransitHttp.Refused refused) {
            throw new Away("KMS_REFUSED " + refused.status());
        }
    }

    @Override
    public byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException {
        if (wrapperOf(wrapped).isEmpty()) {
            throw new GeneralSecurityException("wrapped by no transit key");
        }
        var ciphertext = new String(wrapped, StandardCharsets.UTF_8);
        try {
            var asked = Map.of("ciphertext", ciphertext, BOUND, base64(bytes(name)));
            return Base64.getDecoder()
                    .decode(text(http.post("decrypt/" + settings.key(), asked), "plaintext"));
        } catch (TransitHttp.Refused refused) {
            throw new GeneralSecurityException("the service does not unwrap it", refused);
        }
    }

    @Override
    public String current() {
        try {
            var version = http.get("keys/" + settings.key()).path("latest_version");
            return "v" + version.asInt();
        } catch (TransitHttp.Refused refused) {
            throw new Away("KMS_REFUSED " + refused.status());
        }
    }

    @Override
    public String wrapperOf(byte[] wrapped) {
        var version = VERSION.matcher(new String(wrapped, StandardCharsets.UTF_8));
        return version.matches() ? version.group(1) : "";
    }

    private static String text(JsonNode data, String field) {
        var value = data.path(field);
        if (!value.isString()) {
            throw new Away("KMS_UNINTELLIGIBLE");
        }
        return value.asString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
