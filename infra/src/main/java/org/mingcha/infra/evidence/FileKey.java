package org.mingcha.infra.evidence;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The key of one stored file (AES-256-GCM in segments of 4 KB, each under a key derived by HKDF),
 * and how long the file is: what is stored is longer.
 */
record FileKey(KeysetHandle keyset, long length) {

    static FileKey random() {
        try {
            StreamingAeadConfig.register();
            return new FileKey(
                    KeysetHandle.generateNew(
                            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB,
                            RegistryConfiguration.get()),
                    0);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    FileKey of(long bytes) {
        return new FileKey(keyset, bytes);
    }

    StreamingAead cipher() throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    /** To be sealed by the vault. */
    String text() {
        try {
            byte[] key =
                    TinkProtoKeysetFormat.serializeKeyset(
                            keyset, InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
            return length + " " + Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static FileKey parse(String text) throws GeneralSecurityException {
        StreamingAeadConfig.register();
        int space = text.indexOf(' ');
        byte[] key = Base64.getDecoder().decode(text.substring(space + 1));
        return new FileKey(
                TinkProtoKeysetFormat.parseKeyset(
                        key, InsecureSecretKeyAccess.get(), RegistryConfiguration.get()),
                Long.parseLong(text.substring(0, space)));
    }

    @Override
    public String toString() {
        return "FileKey";
    }
}
