package org.mingcha.infra.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** A certificate that nobody vouches for, as PEM files, made by the JDK's own keytool. */
record SelfSigned(Path certificate, Path key, X509Certificate parsed) {

    private static final String SECRET = "not-a-secret";

    /** Writes {@code web.crt} and {@code web.key} into the folder, over those that are there. */
    static SelfSigned in(Path folder) throws Exception {
        var store = folder.resolve("made.p12");
        Files.deleteIfExists(store);
        run(
                "-genkeypair",
                "-alias",
                "web",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                SECRET,
                "-keystore",
                store.toString());
        return written(folder, KeyStore.getInstance(store.toFile(), SECRET.toCharArray()));
    }

    private static SelfSigned written(Path folder, KeyStore made)
            throws GeneralSecurityException, IOException {
        var parsed = (X509Certificate) made.getCertificate("web");
        var key = made.getKey("web", SECRET.toCharArray());
        var certificate = folder.resolve("web.crt");
        var keyFile = folder.resolve("web.key");
        Files.writeString(keyFile, pem("PRIVATE KEY", key.getEncoded()));
        Files.writeString(certificate, pem("CERTIFICATE", parsed.getEncoded()));
        return new SelfSigned(certificate, keyFile, parsed);
    }

    private static void run(String... arguments) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(java.util.List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static String pem(String what, byte[] content) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, lines);
    }
}
