package org.mingcha.infra.vault;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.mingcha.infra.vault.wrap.KeyEncryption;
import org.mingcha.infra.vault.wrap.KeysetFile;
import org.mingcha.infra.vault.wrap.KeysetRotation;

/** Drops the old key-encryption keys, once no data key is wrapped by any of them. */
public final class Retirement {

    private final MongoDatabase database;
    private final Path dataDir;

    public Retirement(MongoDatabase database, Path dataDir) {
        this.database = database;
        this.dataDir = dataDir;
    }

    /**
     * Reads all data keys, twice.
     *
     * @return how many are still wrapped by old keys, which then stay
     * @throws org.mingcha.infra.vault.wrap.KeysetRefused if there is no keyset, or another's
     */
    public long run() {
        var stored = new WrappedKeys(database);
        var keys = new KeysetFile(dataDir).open();
        CheckValue.confirm(database, keys);
        String newest = keys.current();
        boolean dropped =
                new KeysetRotation(dataDir).retire(() -> others(stored, keys, newest) == 0);
        if (dropped) {
            return 0;
        }
        new RewrapProgress(database).forget();
        return Math.max(1, others(stored, keys, newest));
    }

    private static long others(WrappedKeys stored, KeyEncryption keys, String newest) {
        return stored.count(wrapped -> !keys.wrapperOf(wrapped).equals(newest));
    }
}
