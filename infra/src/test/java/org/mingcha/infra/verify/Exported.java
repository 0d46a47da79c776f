package org.mingcha.infra.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.mingcha.infra.verify.zip.ExportFile;

/** An export, to be changed and verified. */
record Exported(Map<String, byte[]> files) {

    static Exported of(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Exported(files);
    }

    String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), UTF_8);
    }

    Exported with(String name, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<>(files);
        changed.put(name, change.apply(text(name)).getBytes(UTF_8));
        return new Exported(changed);
    }

    Exported without(String name) {
        var changed = new LinkedHashMap<>(files);
        changed.remove(name);
        return new Exported(changed);
    }

    Exported lines(Consumer<List<String>> change) {
        return with(
                "events.ndjson",
                text -> {
                    var lines = new ArrayList<>(text.lines().toList());
                    change.accept(lines);
                    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
                });
    }

    Exported line(int line, UnaryOperator<String> change) {
        return lines(lines -> lines.set(line, change.apply(lines.get(line))));
    }

    byte[] zip() {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }

    Report verified() {
        return verified(Trust.NONE);
    }

    Report verified(Trust trust) {
        return verified(zip(), trust);
    }

    Report cutOff(int length) {
        return verified(Arrays.copyOf(zip(), length), Trust.NONE);
    }

    private static Report verified(byte[] zip, Trust trust) {
        try {
            var path = Files.createTempFile(Path.of("target"), "export", ".zip");
            Files.write(path, zip);
            try (var file = ExportFile.open(path)) {
                return Installation.verification().export(file, trust, new Pace(0, Duration.ZERO));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
