package org.mingcha.infra.launch;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The JDKs of this machine: {@code JAVA_HOME}, then those beside the running one, then those in the
 * usual folders.
 */
final class InstalledJdks {

    private final int needed;
    private final Map<String, String> environment;
    private final List<Path> folders;

    InstalledJdks(int needed) {
        this(needed, System.getenv(), usualFolders());
    }

    InstalledJdks(int needed, Map<String, String> environment, List<Path> folders) {
        this.needed = needed;
        this.environment = environment;
        this.folders = folders;
    }

    /** The {@code java} of the oldest JDK that is new enough. */
    Optional<Path> find() {
        String home = environment.getOrDefault("JAVA_HOME", "");
        if (!home.isEmpty() && feature(Path.of(home)) >= needed) {
            return Optional.of(executable(Path.of(home)));
        }
        return folders.stream()
                .flatMap(InstalledJdks::inside)
                .filter(jdk -> feature(jdk) >= needed)
                .min(comparingInt(InstalledJdks::feature))
                .map(InstalledJdks::executable);
    }

    private static List<Path> usualFolders() {
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(Path.of(System.getProperty("java.home")).getParent())
                .ifPresent(folders::add);
        folders.add(Path.of("/usr/lib/jvm"));
        folders.add(Path.of("/opt/java"));
        folders.add(Path.of("/Library/Java/JavaVirtualMachines"));
        folders.add(Path.of(System.getProperty("user.home"), ".sdkman", "candidates", "java"));
        folders.add(Path.of(System.getProperty("user.home"), ".jdks"));
        return folders;
    }

    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> jdks = Files.list(folder)) {
            return jdks
                    .sorted()
                    .flatMap(jdk -> Stream.of(jdk, jdk.resolve("Contents/Home")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** Every JDK says its version in a file named {@code release}; 0 where there is none. */
    private static int feature(Path jdk) {
        Properties release = new Properties();
        try (InputStream file = Files.newInputStream(jdk.resolve("release"))) {
            release.load(file);
            return Runtime.Version.parse(release.getProperty("JAVA_VERSION", "0").replace("\"", ""))
                    .feature();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }

    private static Path executable(Path jdk) {
        return jdk.resolve("bin").resolve("java");
    }
}
