package org.mingcha.infra.vault.receipt;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.mingcha.command.seal.ReporterKey;

/**
 * HPKE (RFC 9180) in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, with the info
 * {@code mingcha/letter/v1}; the encapsulated key stands before the ciphertext.
 */
final class Letters {

    private static final byte[] INFO = "mingcha/letter/v1".getBytes(StandardCharsets.US_ASCII);

    private final HpkeParameters parameters;

    Letters() throws GeneralSecurityException {
        HybridConfig.register();
        this.parameters =
                HpkeParameters.builder()
                        .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                        .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                        .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                        .setVariant(HpkeParameters.Variant.NO_PREFIX)
                        .build();
    }

    byte[] close(ReporterKey holder, byte[] letter) throws GeneralSecurityException {
        return keyset(publicKey(holder))
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                .encrypt(letter, INFO);
    }

    @AccessesPartialKey
    byte[] open(DerivedReceipt holder, byte[] closed) throws GeneralSecurityException {
        var secret = SecretBytes.copyFrom(holder.privateKey(), InsecureSecretKeyAccess.get());
        return keyset(HpkePrivateKey.create(publicKey(holder.key()), secret))
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(closed, INFO);
    }

    @AccessesPartialKey
    private HpkePublicKey publicKey(ReporterKey holder) throws GeneralSecurityException {
        byte[] raw = HexFormat.of().parseHex(holder.value());
        // Without a prefix a key has no id, which Tink says with null.
        return HpkePublicKey.create(parameters, Bytes.copyFrom(raw), null);
    }

    private static KeysetHandle keyset(Key only) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(only).withFixedId(1).makePrimary())
                .build();
    }
}
