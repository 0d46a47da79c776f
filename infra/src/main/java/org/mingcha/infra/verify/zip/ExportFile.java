package org.mingcha.infra.verify.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.mingcha.infra.export.Manifest;

/** A ZIP that should be an export. Only events are large; they are read as a stream. */
public final class ExportFile implements AutoCloseable {

    private static final int LIMIT = 1_000_000;
    private static final int SIGNATURE = 4;
    private static final String ZIP = "PK\u0003\u0004";

    private final Path path;
    private final Optional<ZipFile> zip;

    private ExportFile(Path path, Optional<ZipFile> zip) {
        this.path = path;
        this.zip = zip;
    }

    /**
     * @throws UncheckedIOException where it cannot be read
     * @throws IllegalArgumentException where it does not even begin as a ZIP
     */
    public static ExportFile open(Path path) {
        try (var begin = Files.newInputStream(path)) {
            if (!new String(begin.readNBytes(SIGNATURE), UTF_8).equals(ZIP)) {
                throw new IllegalArgumentException("这不是导出文件 / this is no export: " + path);
            }
            return new ExportFile(path, whole(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ZipFile> whole(Path path) {
        try {
            return Optional.of(new ZipFile(path.toFile(), UTF_8));
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }

    /** Whether the end of the ZIP is there, and with it the list of what is in it. */
    public boolean isWhole() {
        return zip.isPresent();
    }

    /** A small file as text; empty where there is none that could be one. */
    public Optional<String> text(String name) {
        try (var stream = stream(name)) {
            byte[] bytes = stream.readNBytes(LIMIT + 1);
            return bytes.length > LIMIT ? Optional.empty() : Optional.of(new String(bytes, UTF_8));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** The events as far as they are there. */
    public InputStream events() throws IOException {
        return zip.isPresent() ? stream(Manifest.EVENTS) : beginning();
    }

    private InputStream stream(String name) throws IOException {
        var whole = zip.orElseThrow(() -> new IOException("cut off"));
        var entry = Optional.ofNullable(whole.getEntry(name));
        return new BufferedInputStream(
                whole.getInputStream(entry.orElseThrow(() -> new IOException("absent"))));
    }

    /** Of a ZIP without an end: its first file is that of the events. */
    private InputStream beginning() throws IOException {
        var stream = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)));
        stream.getNextEntry();
        return new BufferedInputStream(stream);
    }

    @Override
    public void close() {
        try {
            if (zip.isPresent()) {
                zip.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
