package org.mingcha.infra.log;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.log.store.RegisteredKeys;
import org.mingcha.infra.log.store.RegisteredKeys.RegisteredKey;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the keys that may sign for the log of a database, or makes the first ones. */
public final class KeyRing {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final String LOCAL = "mingcha.localhost/log-";
    private static final int SUFFIX_BYTES = 4;

    private final RegisteredKeys registered;
    private final KeyFile file;
    private final Settings settings;
    private final SecureRandom random;

    /**
     * @param origin the log's name, or empty
     * @param keys given instead of the file, or empty
     */
    public record Settings(String origin, String keys) {

        @Override
        public String toString() {
            return "Settings[origin=" + origin + "]";
        }
    }

    public KeyRing(
            RegisteredKeys registered, KeyFile file, Settings settings, SecureRandom random) {
        this.registered = registered;
        this.file = file;
        this.settings = settings;
        this.random = random;
    }

    /**
     * The keys of this database's log. A new one is registered, endorsed by the one before it.
     *
     * @param size of the tree that was signed last
     * @param events how many the ledger has
     * @throws Refusal where the key that signed until now is not there
     */
    public LogKeys keys(long size, long events) {
        var known = registered.all();
        if (known.isEmpty() && events > 0 && !file.read().isEmpty()) {
            throw Refusal.vanished(events);
        }
        return known.isEmpty() ? first() : next(known, size);
    }

    private LogKeys first() {
        var given = given(settings.origin());
        var keys = new LogKeys(given.isEmpty() ? made() : given);
        if (!registered.add(0, new RegisteredKey(keys.current(), 0, Optional.empty()))) {
            return next(registered.all(), 0);
        }
        LOG.warn(
                "新的公开日志 / a new public log: {} · 密钥 / its key: {}",
                keys.origin(),
                keys.current().text());
        return keys;
    }

    /** All that this node was given for a log; with an empty name only what is not in the file. */
    private List<SigningKey> given(String origin) {
        var keys = settings.keys().isBlank() ? file.read() : KeyFile.parse(settings.keys());
        boolean any = origin.isEmpty() && !settings.keys().isBlank();
        return keys.stream().filter(key -> any || key.verifier().name().equals(origin)).toList();
    }

    private List<SigningKey> made() {
        var suffix = new byte[SUFFIX_BYTES];
        random.nextBytes(suffix);
        String origin =
                settings.origin().isEmpty()
                        ? LOCAL + HexFormat.of().formatHex(suffix)
                        : settings.origin();
        var signing = SigningKey.generate(origin, random);
        var dating = SigningKey.generate(origin, Kind.COSIGNATURE, random);
        file.prepend(signing, dating);
        return List.of(signing, dating);
    }

    private LogKeys next(List<RegisteredKey> known, long size) {
        var last = known.getLast().key();
        if (!settings.origin().isEmpty() && !settings.origin().equals(last.name())) {
            throw Refusal.otherOrigin(last.name(), settings.origin());
        }
        var mine = given(last.name());
        if (mine.isEmpty()) {
            throw Refusal.keyMissing(last);
        }
        var keys = new LogKeys(mine);
        if (!keys.verifiers().contains(last)) {
            throw Refusal.keyChanged(last, keys.current());
        }
        if (!keys.current().equals(last)) {
            register(known, keys, size);
        }
        return keys;
    }

    private void register(List<RegisteredKey> known, LogKeys keys, long size) {
        var endorsement = keys.endorsement(known.getLast().key(), size).map(SignedNote::whole);
        if (registered.add(known.size(), new RegisteredKey(keys.current(), size, endorsement))) {
            LOG.warn("日志更换了签名密钥 / the log has a new key: {}", keys.current().text());
        }
    }
}
