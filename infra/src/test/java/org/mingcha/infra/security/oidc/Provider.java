package org.mingcha.infra.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * An identity provider on this machine's loopback alone: Spring Authorization Server on Tomcat,
 * with discovery, PKCE, signatures and a sign-in page of its own. It tells lies where a test asks
 * for them.
 */
final class Provider implements AutoCloseable {

    static final String CLIENT = "mingcha";
    static final String SECRET = "a secret between the two";
    static final String PASSWORD = "their password there";

    private static final AtomicInteger KEYS = new AtomicInteger();

    /** What is wrong with the ID tokens that it gives. */
    enum Lie {
        NONE,
        AUDIENCE,
        ISSUER,
        SIGNATURE,
        NONCE,
        EXPIRED
    }

    /** What it says of each person, by the name with which they sign in there. */
    final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();

    /** The subject of whoever has another than their name. */
    final Map<String, String> subjects = new ConcurrentHashMap<>();

    volatile Lie lie = Lie.NONE;
    volatile boolean asksConsent;
    private volatile RSAKey key = key();
    final RSAKey another = key();
    private volatile String site = "http://localhost:1";
    private final int port = freePort();
    private Optional<Tomcat> server = Optional.empty();

    static Provider started() {
        var provider = new Provider();
        provider.start();
        return provider;
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    /** Whom it sends back, and where. */
    void serves(String address) {
        site = address;
    }

    /** From now on it signs with a new key, and knows the one before no more. */
    void rotateKeys() {
        key = key();
    }

    JWKSet keys() {
        return new JWKSet(key);
    }

    /** A key that it never published, under the name of one that it did. */
    JWKSet forged() {
        return new JWKSet(new RSAKey.Builder(another).keyID(key.getKeyID()).build());
    }

    RegisteredClient client() {
        return RegisteredClient.withId("1")
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(site + "/desk/sign-in/provider/back")
                .postLogoutRedirectUri(site + "/desk/sign-in")
                .scopes(all -> all.addAll(Set.of("openid", "profile")))
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(asksConsent)
                                .build())
                .build();
    }

    void start() {
        try {
            var tomcat = new Tomcat();
            Path folder = Files.createTempDirectory("provider");
            tomcat.setBaseDir(folder.toString());
            var connector = new Connector();
            connector.setProperty("address", "127.0.0.1");
            connector.setPort(port);
            tomcat.setConnector(connector);
            var context = tomcat.addContext("", folder.toString());
            context.addServletContainerInitializer(
                    (_, servlets) -> {
                        var program = new AnnotationConfigWebApplicationContext();
                        program.addBeanFactoryPostProcessor(
                                beans -> beans.registerSingleton("provider", this));
                        program.register(ProviderProgram.class);
                        program.setServletContext(servlets);
                        program.refresh();
                        var dispatcher =
                                servlets.addServlet("dispatcher", new DispatcherServlet(program));
                        dispatcher.setLoadOnStartup(1);
                        dispatcher.addMapping("/");
                        servlets.addFilter(
                                        "security",
                                        new DelegatingFilterProxy(
                                                "springSecurityFilterChain", program))
                                .addMappingForUrlPatterns(null, false, "/*");
                    },
                    null);
            tomcat.start();
            server = Optional.of(tomcat);
        } catch (LifecycleException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** It is away; {@link #start} brings it back at the same address. */
    @Override
    public void close() {
        server.ifPresent(running -> {
            try {
                running.stop();
                running.destroy();
            } catch (LifecycleException failed) {
                throw new IllegalStateException(failed);
            }
        });
        server = Optional.empty();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("key" + KEYS.incrementAndGet())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
