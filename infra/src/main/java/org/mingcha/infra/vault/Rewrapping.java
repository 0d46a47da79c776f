package org.mingcha.infra.vault;

import com.mongodb.client.MongoDatabase;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.mingcha.infra.vault.WrappedKeys.Wrapped;
import org.mingcha.infra.vault.wrap.KeyEncryption;
import org.mingcha.web.seal.Vault.Away;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wraps the data keys anew after the key-encryption key was rotated: a thousand in a round, each by
 * compare-and-set, and how far it came is stored. Any number of nodes may do so at once, and any
 * may be killed: what was done twice is done once. It also finds out how the keys stand.
 */
public final class Rewrapping implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);
    private static final int AT_ONCE = 1_000;

    private final WrappedKeys stored;
    private final KeyEncryption encryption;
    private final CheckValue check;
    private final RewrapProgress progress;
    private final int atOnce;
    private volatile Optional<String> trouble = Optional.empty();

    public Rewrapping(MongoDatabase database, KeyEncryption encryption) {
        this(database, encryption, AT_ONCE);
    }

    Rewrapping(MongoDatabase database, KeyEncryption encryption, int atOnce) {
        this.stored = new WrappedKeys(database);
        this.encryption = encryption;
        this.check = new CheckValue(stored, encryption);
        this.progress = new RewrapProgress(database);
        this.atOnce = atOnce;
    }

    /** Why data keys cannot be wrapped or unwrapped as of the last round, if that is so. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** One round. Never throws: what could not be done now is done the next time. */
    @Override
    public void run() {
        try {
            round();
            trouble = Optional.empty();
        } catch (Away away) {
            say(String.valueOf(away.getMessage()));
        } catch (GeneralSecurityException | RuntimeException e) {
            say("FAULT " + e.getClass().getSimpleName());
        }
    }

    private void say(String now) {
        if (!trouble.equals(Optional.of(now))) {
            LOG.warn("主密钥暂时不可用 / the keys of the vault are away: {}", now);
        }
        trouble = Optional.of(now);
    }

    private void round() throws GeneralSecurityException {
        String newest = encryption.current();
        check.whileRunning();
        var from = progress.under(newest);
        if (from.isPresent()) {
            stored.find(CheckValue.NAME)
                    .ifPresent(kept -> renew(new Wrapped(CheckValue.NAME, kept), newest));
            go(from.get(), newest);
        }
    }

    private void go(String from, String newest) {
        var next = stored.behind(from, atOnce);
        next.forEach(key -> renew(key, newest));
        if (next.size() < atOnce) {
            progress.finished(newest);
        } else {
            progress.reached(next.getLast().name(), newest);
        }
    }

    /** Whoever changed it meanwhile has wrapped it anew too, or destroyed it. */
    private void renew(Wrapped key, String newest) {
        if (!encryption.wrapperOf(key.bytes()).equals(newest)) {
            try {
                byte[] secret = encryption.unwrap(key.name(), key.bytes());
                stored.replace(key, encryption.wrap(key.name(), secret));
            } catch (GeneralSecurityException _) {
                LOG.error("数据密钥打不开 / a data key does not unwrap: {}", key.name());
            }
        }
    }
}
