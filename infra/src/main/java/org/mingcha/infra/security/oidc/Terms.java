package org.mingcha.infra.security.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.mingcha.infra.OidcSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** What the settings must say before anybody is sent anywhere; else the program does not start. */
final class Terms {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String secret;

    /**
     * @throws IllegalArgumentException naming the setting that will not do
     */
    Terms(OidcSettings settings) {
        require(isSafe(settings.issuer()), "issuer", "https://…，本机除外 / https, but for loopback");
        require(!settings.clientId().isBlank(), "client-id", "不能为空 / is missing");
        require(settings.scopes().contains("openid"), "scopes", "须含 openid / must hold openid");
        require(
                settings.clientSecret().isEmpty() || settings.clientSecretFile().isEmpty(),
                "client-secret-file",
                "与 client-secret 只能有一个 / and client-secret exclude each other");
        this.secret =
                settings.clientSecretFile().isEmpty()
                        ? settings.clientSecret()
                        : read(Path.of(settings.clientSecretFile()));
    }

    /** A public client has no secret, and proves by PKCE alone that it is the same. */
    ClientRegistration.Builder authenticated(ClientRegistration.Builder registration) {
        return secret.isEmpty()
                ? registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                : registration.clientSecret(secret);
    }

    private static boolean isSafe(String issuer) {
        try {
            var address = new URI(issuer);
            boolean loopback =
                    "http".equals(address.getScheme())
                            && address.getHost() != null
                            && LOOPBACK.contains(address.getHost());
            boolean whole = address.getRawQuery() == null && address.getRawFragment() == null;
            boolean tls = "https".equals(address.getScheme()) && address.getHost() != null;
            return whole && (tls || loopback);
        } catch (URISyntaxException no) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            String secret = Files.readString(file).strip();
            require(!secret.isEmpty(), "client-secret-file", "是空的 / is empty");
            return secret;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "mingcha.oidc.client-secret-file 无法读取 / cannot be read: " + file, unreadable);
        }
    }

    private static void require(boolean holds, String setting, String what) {
        if (!holds) {
            throw new IllegalArgumentException("mingcha.oidc." + setting + ": " + what);
        }
    }
}
