package org.mingcha.infra.vault.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.mingcha.web.seal.OnceKey;

/** HKDF-SHA-256 without salt (RFC 5869): one purpose, one label. */
final class Derivation {

    private Derivation() {}

    /** One byte for each digit of the receipt that follows from the key. */
    static byte[] of(OnceKey key) {
        var secret = HexFormat.of().parseHex(key.value());
        return of(secret, "mingcha/receipt/once/v1", ReceiptCharacters.DIGITS);
    }

    static byte[] of(byte[] secret, String label, int length) {
        var spec =
                HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .thenExpand(label.getBytes(StandardCharsets.US_ASCII), length);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
