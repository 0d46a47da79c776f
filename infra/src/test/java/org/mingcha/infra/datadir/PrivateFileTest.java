package org.mingcha.infra.datadir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {

    @TempDir private Path root;

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        var file = new PrivateFile(root.resolve("data"), "secret");
        file.create("明");
        assertThat(mode(file.directory())).isEqualTo("rwx------");
        assertThat(mode(file.path())).isEqualTo("rw-------");
        assertThat(file.read()).isEqualTo("明");
    }

    @Test
    void createdFileIsNeverOverwritten() {
        var file = new PrivateFile(root.resolve("data"), "secret");
        assertThat(file.create("first")).isTrue();
        assertThat(file.create("second")).isFalse();
        assertThat(file.read()).isEqualTo("first");
    }

    @Test
    void replacedFileStaysPrivate() throws IOException {
        var file = new PrivateFile(root, "secret");
        Files.writeString(file.path(), "open to all");
        file.replace("closed");
        assertThat(file.read()).isEqualTo("closed");
        assertThat(mode(file.path())).isEqualTo("rw-------");
    }

    @Test
    void nothingElseIsLeftBehind() throws IOException {
        var file = new PrivateFile(root.resolve("data"), "secret");
        file.create("first");
        file.create("second");
        file.replace("third");
        try (var files = Files.list(file.directory())) {
            assertThat(files).containsExactly(file.path());
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
