package org.mingcha.infra.redaction;

import java.util.HashMap;
import java.util.Map;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.seal.Vault;

/** Gives out numbers for texts; each opens under its own key alone. */
final class PaperVault implements Vault {

    private final Map<String, String> texts = new HashMap<>();

    @Override
    public Sealed seal(KeyName key, String text) {
        var sealed = new Sealed("sealed-text-%05d".formatted(texts.size()));
        texts.put(key.value() + sealed.value(), text);
        return sealed;
    }

    @Override
    public String open(KeyName key, Sealed sealed) {
        var text = texts.get(key.value() + sealed.value());
        if (text == null) {
            throw new Unopenable(key);
        }
        return text;
    }

    @Override
    public void destroy(KeyName key) {
        texts.keySet().removeIf(name -> name.startsWith(key.value()));
    }
}
