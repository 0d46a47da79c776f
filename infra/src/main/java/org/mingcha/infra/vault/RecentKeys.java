package org.mingcha.infra.vault;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingcha.command.seal.KeyName;

/**
 * Unwrapped keys kept for a minute, a thousand at most: a case page opens many texts under one key,
 * and a key destroyed on another node is gone here soon.
 */
final class RecentKeys {

    private static final int MOST = 1_000;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<KeyName, Kept> keys = new LinkedHashMap<>(16, 0.75f, true);

    RecentKeys(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<Aead> find(KeyName name) {
        return Optional.ofNullable(keys.get(name))
                .filter(kept -> clock.instant().isBefore(kept.until()))
                .map(Kept::key);
    }

    synchronized Aead keep(KeyName name, Aead key) {
        keys.put(name, new Kept(key, clock.instant().plus(KEPT)));
        if (keys.size() > MOST) {
            keys.remove(keys.keySet().iterator().next());
        }
        return key;
    }

    synchronized void forget(KeyName name) {
        keys.remove(name);
    }

    private record Kept(Aead key, Instant until) {}
}
