package org.mingcha.infra.materials;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bill of materials in the packaged jar. To write the list of third parties anew: {@code
 * -Dtable=write}.
 */
class MaterialsIT {

    private static final Path JAR = Path.of("target", "mingcha.jar");
    private static final String BILL = "META-INF/sbom/application.cdx.json";
    private static final Path LIST = Path.of("deploy", "third-parties.md");
    private static final String HEAD =
            """
            # Third parties

            Every library in `mingcha.jar` with its version and licence, as the bill of materials in the jar (`META-INF/sbom/application.cdx.json`, CycloneDX) says.
            Where several are named, the one that goes with Apache-2.0 is chosen.

            | library | version | licence |
            |---|---|---|
            """;

    /** Each may be distributed in a work under Apache-2.0. Of several, one is enough. */
    private static final Set<String> COMPATIBLE =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "MIT-0",
                    "0BSD",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "CC0-1.0",
                    "Public Domain",
                    "EPL-2.0",
                    "MPL-2.0",
                    "Bouncy Castle Licence",
                    "Indiana University Extreme! Lab Software License");

    @BeforeEach
    void thereIsABillUnlessMavenIsOffline() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            boolean offline = "said true".equals(System.getProperty("maven.offline"));
            assumeTrue(!offline || jar.getEntry(BILL) != null, "no bill is made offline");
        }
    }

    @Test
    void everyLibraryInTheJarStandsInItsBill() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var libraries =
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.matches("BOOT-INF/lib/.*\\.jar"))
                            .map(name -> name.substring("BOOT-INF/lib/".length()))
                            .toList();
            var billed = components().stream().map(c -> c.name() + "-" + c.version()).toList();

            assertThat(libraries)
                    .isNotEmpty()
                    .allMatch(library -> billed.stream().anyMatch(library::startsWith));
        }
    }

    @Test
    void everyLicenceGoesWithOurs() throws IOException {
        assertThat(components())
                .allMatch(c -> c.licences().stream().anyMatch(COMPATIBLE::contains));
    }

    @Test
    void theBillTellsNothingOfWhenOrWhereItWasMade() throws IOException {
        var bill = bill();

        assertThat(bill.path("serialNumber").isMissingNode()).isTrue();
        assertThat(bill.path("metadata").path("timestamp").isMissingNode()).isTrue();
        assertThat(bill.toString()).doesNotContain(Path.of("").toAbsolutePath().toString());
    }

    @Test
    void everyThirdPartyIsListedWithItsLicence() throws IOException {
        String list =
                components().stream()
                        .filter(component -> !component.isOurs())
                        .map(Component::line)
                        .sorted(Comparator.naturalOrder())
                        .collect(joining());
        if ("write".equals(System.getProperty("table"))) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, HEAD + list);
        }

        assertThat(LIST).hasContent(HEAD + list);
    }

    private static List<Component> components() throws IOException {
        return bill().path("components").valueStream().map(Component::of).toList();
    }

    private static JsonNode bill() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var entry = jar.getJarEntry(BILL);
            return JsonMapper.shared().readTree(jar.getInputStream(entry));
        }
    }
}
