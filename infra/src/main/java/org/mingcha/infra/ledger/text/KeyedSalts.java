package org.mingcha.infra.ledger.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingcha.infra.datadir.PrivateFile;

/**
 * Salts by HMAC-SHA-256 with a secret of the installation. To whoever lacks it they are random;
 * with it this program tells its own events from those that were put into the database behind its
 * back. All nodes on one database have the same secret.
 */
public final class KeyedSalts implements Salts {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final String FINGERPRINT_OF = "mingcha salt key";

    private final ThreadLocal<Mac> macs;

    /**
     * @param key 32 bytes
     */
    public KeyedSalts(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the secret has " + KEY_BYTES + " bytes");
        }
        var secret = new SecretKeySpec(key, ALGORITHM);
        macs = ThreadLocal.withInitial(() -> mac(secret));
    }

    private static Mac mac(SecretKeySpec secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The secret in {@code keys/salt-key} of the data directory; empty where there is none.
     *
     * @throws IllegalArgumentException where the file holds something else
     */
    public static Optional<KeyedSalts> in(Path dataDirectory) {
        var file = file(dataDirectory);
        return file.exists()
                ? Optional.of(new KeyedSalts(HexFormat.of().parseHex(file.read().strip())))
                : Optional.empty();
    }

    /** Makes the secret where there is none. */
    public static KeyedSalts madeIn(Path dataDirectory, RandomGenerator random) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        file(dataDirectory).create(HexFormat.of().formatHex(key) + "\n");
        return in(dataDirectory).orElseThrow();
    }

    /** Where the secret of a data directory lies. */
    public static PrivateFile file(Path dataDirectory) {
        return new PrivateFile(dataDirectory.resolve("keys"), "salt-key");
    }

    @Override
    public byte[] of(String event) {
        return macs.get().doFinal(event.getBytes(UTF_8));
    }

    /** Tells secrets apart without giving one away. */
    public String fingerprint() {
        byte[] hash = macs.get().doFinal(FINGERPRINT_OF.getBytes(US_ASCII));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, 8));
    }
}
