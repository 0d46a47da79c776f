package org.mingcha.infra.vault;

import com.mongodb.client.MongoDatabase;
import java.security.GeneralSecurityException;
import org.mingcha.infra.vault.wrap.KeyEncryption;
import org.mingcha.infra.vault.wrap.KeysetRefused;
import org.mingcha.web.seal.Vault.Away;

/**
 * A value without meaning, wrapped like a data key and stored before the first of them: whether it
 * unwraps tells whether keys and database belong together. It is the first to be wrapped anew, so
 * that a node without the newest key makes no data keys.
 */
public final class CheckValue {

    static final String NAME = "kek-check";

    private final WrappedKeys stored;
    private final KeyEncryption encryption;

    CheckValue(WrappedKeys stored, KeyEncryption encryption) {
        this.stored = stored;
        this.encryption = encryption;
    }

    /**
     * Whether a database is one that these keys belong to, or has none yet; nothing is stored.
     *
     * @throws KeysetRefused if it is another's
     */
    public static void confirm(MongoDatabase database, KeyEncryption encryption) {
        var stored = new WrappedKeys(database);
        if (!stored.isEmpty()) {
            new CheckValue(stored, encryption).atStart();
        }
    }

    /**
     * Makes it where nothing is stored yet.
     *
     * @throws KeysetRefused if what is stored was wrapped by other keys
     */
    void atStart() {
        try {
            unwrap();
        } catch (GeneralSecurityException _) {
            throw KeysetRefused.wrong();
        }
    }

    /** While the program runs, another node may be ahead with a new key. */
    void whileRunning() {
        try {
            unwrap();
        } catch (KeyEncryption.UnknownKey _) {
            throw new Away("KEY_NOT_HERE_YET");
        } catch (GeneralSecurityException | KeysetRefused _) {
            throw new Away("WRONG_KEYS");
        }
    }

    private void unwrap() throws GeneralSecurityException {
        var kept = stored.find(NAME);
        if (kept.isEmpty()) {
            // It is stored before the first key, so keys without it come from elsewhere.
            if (!stored.isEmpty()) {
                throw KeysetRefused.wrong();
            }
            stored.putIfAbsent(NAME, encryption.wrap(NAME, new byte[32]));
        }
        encryption.unwrap(NAME, stored.find(NAME).orElseThrow());
    }
}
