package org.mingcha.web.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.seal.Vault;

/** Closes nothing: what is sealed is the text itself, so that tests can read it. */
final class OpenVault implements Vault {

    private static final String PADDING = " ".repeat(16);

    private final Set<KeyName> destroyed = new HashSet<>();

    static Sealed closed(String text) {
        return new Sealed(
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((text + PADDING).getBytes(StandardCharsets.UTF_8)));
    }

    static String opened(Sealed sealed) {
        return new String(Base64.getUrlDecoder().decode(sealed.value()), StandardCharsets.UTF_8)
                .stripTrailing();
    }

    void restore() {
        destroyed.clear();
    }

    @Override
    public void destroy(KeyName key) {
        destroyed.add(key);
    }

    @Override
    public Sealed seal(KeyName key, String text) {
        return closed(text);
    }

    @Override
    public String open(KeyName key, Sealed sealed) {
        if (destroyed.contains(key)) {
            throw new Unopenable(key);
        }
        return opened(sealed);
    }
}
