package org.mingcha.infra.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    private static final Path TREE = Path.of("..");
    private static final Set<String> NOT_OURS = Set.of("target", "data", ".git", "node_modules");

    /** Made up, or published in a specification's own examples. */
    private static final Set<String> KNOWN =
            Set.of("Secrets.java", "VerifyCommandTest.java", "SigningKeyTest.java");

    @Test
    void nothingInTheTreeLooksLikeASecretOrNamesAMachine() throws IOException {
        var found = new TreeMap<String, Object>();
        for (var file : files()) {
            var kinds = Secrets.in(Files.readString(file, StandardCharsets.ISO_8859_1));
            if (!kinds.isEmpty()) {
                found.put(file.toString(), kinds);
            }
        }

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "private key (PEM), -----BEGIN, ' EC PRIVATE KEY-----'",
        "signing key of a log, PRIVATE+KEY, +a.example/log+0123abcd+AAAA",
        "cloud key, AKIA, 0123456789ABCDEF",
        "token of a forge, ghp_, 0123456789abcdefghij0123",
        "token of a chat, xoxb-, 0123456789-abc",
        "password in an address, mongodb://someone:, something@host/db",
        "password in settings, spring.mail.password, =hunter2hunter2",
        "path of a machine, ' /home', /someone/work",
        "registry of packages, 'registry', .npmjs.org"
    })
    void eachShapeIsFoundWhereItStands(String kind, String half, String otherHalf) {
        assertThat(Secrets.in("before\n" + half + otherHalf + "\nafter")).contains(kind);
    }

    private static Iterable<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(TREE)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(file.normalize()).noneMatch(SecretsTest::isNotOurs))
                    .filter(file -> !KNOWN.contains(file.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isNotOurs(Path file) {
        return Stream.iterate(0, i -> i < file.getNameCount(), i -> i + 1)
                .map(i -> file.getName(i).toString())
                .anyMatch(NOT_OURS::contains);
    }
}
