package org.mingcha.web.routes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.seal.Vault;

/** Gives out numbers for texts and remembers under which key each was put away. */
final class InMemoryVault implements Vault {

    final List<KeyName> keys = new ArrayList<>();
    private final Map<Sealed, Closed> closed = new HashMap<>();

    private record Closed(KeyName key, String text) {}

    @Override
    public Sealed seal(KeyName key, String text) {
        keys.add(key);
        var sealed = new Sealed("sealed-text-%04d".formatted(closed.size()));
        closed.put(sealed, new Closed(key, text));
        return sealed;
    }

    @Override
    public String open(KeyName key, Sealed sealed) {
        var found = closed.get(sealed);
        if (found == null || !found.key().equals(key)) {
            throw new Unopenable(key);
        }
        return found.text();
    }

    @Override
    public void destroy(KeyName key) {
        forget(key);
    }

    void forget(KeyName key) {
        closed.values().removeIf(c -> c.key().equals(key));
    }
}
