package org.mingcha.command.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sealed values of the right shape; nothing in this room ever opens one. */
public final class Closed {

    private Closed() {}

    public static Sealed text(String words) {
        byte[] bytes = ("as the vault closes it: " + words).getBytes(StandardCharsets.UTF_8);
        return new Sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Letter letter(String words) {
        return new Letter(text("desk " + words), text("reporter " + words));
    }
}
