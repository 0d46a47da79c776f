package org.mingcha.infra.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Looks for marks in bytes, whatever lies packed by gzip in them included. */
final class Search {

    private static final int TAIL = 4_096;
    private final List<Wanted> wanted = new ArrayList<>();
    private final BitSet beginnings = new BitSet(1 << 16);

    Search(List<Mark> marks) {
        marks.forEach(
                mark -> mark.forms().forEach((form, bytes) -> want(mark.name(), form, bytes)));
    }

    private Search() {}

    /** Only in the forms in which a Java process holds texts. */
    static Search plain(Map<String, List<String>> texts) {
        var search = new Search();
        texts.forEach((name, forms) ->
                forms.forEach(text ->
                        Mark.plain(text).forEach((form, bytes) -> search.want(name, form, bytes))));
        return search;
    }

    private void want(String name, String form, byte[] bytes) {
        wanted.add(new Wanted(name + " (" + form + ")", bytes));
        beginnings.set(key(bytes[0], bytes[1]));
    }

    /** What is found, each with the place. */
    List<String> in(String place, byte[] bytes) {
        var found = new TreeSet<String>();
        look(bytes.length, i -> bytes[(int) i], found);
        unpacked(bytes).forEach(inner -> look(inner.length, i -> inner[(int) i], found));
        return found.stream().map(it -> place + ": " + it).toList();
    }

    /** A file of any size. */
    List<String> inLarge(Path file) {
        var found = new TreeSet<String>();
        try (var channel = FileChannel.open(file)) {
            for (long from = 0; from < channel.size(); from += 1L << 30) {
                long length = Math.min((1L << 30) + TAIL, channel.size() - from);
                MappedByteBuffer part = channel.map(FileChannel.MapMode.READ_ONLY, from, length);
                look(length, i -> part.get((int) i), found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().map(it -> file.getFileName() + ": " + it).toList();
    }

    List<String> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> {
                        try {
                            return Stream.concat(
                                    in("name of a file", file.toString().getBytes("UTF-8"))
                                            .stream(),
                                    in(file.toString(), Files.readAllBytes(file)).stream());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(long length, Bytes bytes, TreeSet<String> found) {
        for (long i = 0; i + 1 < length; i++) {
            if (beginnings.get(key(bytes.at(i), bytes.at(i + 1)))) {
                for (var one : wanted) {
                    if (one.isAt(bytes, i, length)) {
                        found.add(one.what());
                    }
                }
            }
        }
    }

    private static List<byte[]> unpacked(byte[] bytes) {
        List<byte[]> inner = new ArrayList<>();
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1f && bytes[i + 1] == (byte) 0x8b && bytes[i + 2] == 8) {
                try (var zip =
                        new GZIPInputStream(new ByteArrayInputStream(bytes, i, bytes.length - i))) {
                    inner.add(zip.readNBytes(1 << 24));
                } catch (IOException _) {
                    // Bytes that only look like a beginning.
                }
            }
        }
        return inner;
    }

    private static int key(byte first, byte second) {
        return (first & 0xff) << 8 | second & 0xff;
    }

    private interface Bytes {

        byte at(long index);
    }

    private record Wanted(String what, byte[] bytes) {

        boolean isAt(Bytes there, long from, long length) {
            if (from + bytes.length > length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (there.at(from + i) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
