package org.mingcha.infra.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.DataFile;

/**
 * The folder in which an installation keeps further versions of the law's data; it may be absent.
 */
public final class LawDirectory {

    private final List<Path> files;

    /** What a file in the folder may be, by how its name begins and ends. */
    public enum Kind {
        WORKING_DAYS("working-days", ".csv"),
        DEADLINES("deadlines", ".csv"),
        ESCALATIONS("escalations", ".csv"),
        REWARD_RULES("reward-rules", ".yaml");

        private final String begin;
        private final String end;

        Kind(String begin, String end) {
            this.begin = begin;
            this.end = end;
        }

        private boolean names(Path file) {
            var name = file.getFileName().toString();
            return name.startsWith(begin) && name.endsWith(end);
        }
    }

    private LawDirectory(List<Path> files) {
        this.files = files;
    }

    /**
     * @throws DataFault if there is a file of which nobody knows what it is: nothing is passed over
     *     because its name is misspelt
     */
    public static LawDirectory at(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new LawDirectory(List.of());
        }
        try (var all = Files.list(folder)) {
            var files = all.filter(LawDirectory::isVisible).sorted().toList();
            files.forEach(LawDirectory::requireKnown);
            return new LawDirectory(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a kind, by name. */
    public List<DataFile> files(Kind kind) {
        return files.stream().filter(kind::names).map(LawDirectory::read).toList();
    }

    private static boolean isVisible(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private static void requireKnown(Path file) {
        if (Arrays.stream(Kind.values()).noneMatch(kind -> kind.names(file))) {
            throw new DataFault(
                    file.toString(),
                    0,
                    "no data of the law are called so: working-days*.csv, deadlines*.csv,"
                            + " escalations*.csv and reward-rules*.yaml are");
        }
    }

    private static DataFile read(Path file) {
        try {
            return new DataFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new DataFault(file.toString(), 0, "the file cannot be read");
        }
    }
}
