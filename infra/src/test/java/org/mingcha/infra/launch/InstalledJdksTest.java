package org.mingcha.infra.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJdksTest {

    @TempDir Path folder;

    @Test
    void theOldestThatIsNewEnoughIsTaken() throws IOException {
        jdk("old", "17.0.15");
        jdk("newest", "27");
        Path enough = jdk("enough", "25.0.3");

        assertThat(jdks(Map.of()).find()).contains(enough.resolve("bin/java"));
    }

    @Test
    void javaHomeGoesFirst() throws IOException {
        jdk("enough", "25.0.3");
        Path chosen = jdk("chosen", "26");

        assertThat(jdks(Map.of("JAVA_HOME", chosen.toString())).find())
                .contains(chosen.resolve("bin/java"));
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws IOException {
        Path old = jdk("old", "17.0.15");
        Path enough = jdk("enough", "25.0.3");

        assertThat(jdks(Map.of("JAVA_HOME", old.toString())).find())
                .contains(enough.resolve("bin/java"));
    }

    @Test
    void aJdkInABundleIsFound() throws IOException {
        Path inside = jdk("temurin-25.jdk/Contents/Home", "25");

        assertThat(jdks(Map.of()).find()).contains(inside.resolve("bin/java"));
    }

    @Test
    void whereNoneIsNewEnoughNoneIsTaken() throws IOException {
        jdk("old", "24.0.2");
        Files.createDirectory(folder.resolve("something-else"));

        assertThat(jdks(Map.of()).find()).isEmpty();
    }

    private InstalledJdks jdks(Map<String, String> environment) {
        return new InstalledJdks(25, environment, List.of(folder.resolve("missing"), folder));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
