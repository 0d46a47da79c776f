package org.mingcha.infra.vault;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA-256 without salt (RFC 5869): one purpose, one label. */
public final class Hkdf {

    private Hkdf() {}

    public static byte[] derive(byte[] secret, byte[] label, int length) {
        var spec = HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(label, length);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
