package org.mingcha.command.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A data file in UTF-8: comments that begin with {@code #}, a header that names exactly the columns
 * expected, then one row a line. Values are separated by commas and never quoted.
 */
public final class Table {

    private static final Pattern VERSION = Pattern.compile("# version ([1-9]\\d{0,8})");

    private final String file;
    private final List<String> columns;
    private final List<String> lines;

    /**
     * @throws DataFault if a line is not UTF-8, or the header is missing or another
     */
    public Table(String file, byte[] content, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
        this.lines = lines(content);
        int header = firstRow() - 1;
        if (header >= lines.size() || !cells(header).equals(this.columns)) {
            throw fault(header + 1, "the header must be " + String.join(",", this.columns));
        }
    }

    /** The file of that name that stands beside the type. */
    public static Table shipped(Class<?> beside, String file, String... columns) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new DataFault(file, 0, "the file is missing");
            }
            return new Table(file, in.readAllBytes(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The number that the first line gives: {@code # version 3}.
     *
     * @throws DataFault if it gives none
     */
    public int version() {
        var version = VERSION.matcher(lines.getFirst());
        if (!version.matches()) {
            throw fault(1, "the file must begin with '# version' and a number");
        }
        return Integer.parseInt(version.group(1));
    }

    /**
     * @throws DataFault at the first row that has not exactly one value for each column
     */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int i = firstRow(); i < lines.size(); i++) {
            var cells = cells(i);
            if (cells.size() != columns.size()) {
                throw fault(i + 1, "expected " + columns.size() + " values, found " + cells.size());
            }
            rows.add(new Row(file, i + 1, columns, cells));
        }
        return rows;
    }

    /**
     * A fault of the file as a whole, such as a row that should be there; it names the last line.
     */
    public DataFault fault(String reason) {
        return fault(lines.size(), reason);
    }

    /** A fault of the line that gives the version. */
    public DataFault faultOfVersion(String reason) {
        return fault(1, reason);
    }

    private DataFault fault(int line, String reason) {
        return new DataFault(file, line, reason);
    }

    private int firstRow() {
        int comments = 0;
        while (comments < lines.size() && lines.get(comments).startsWith("#")) {
            comments++;
        }
        return comments + 1;
    }

    private List<String> cells(int index) {
        return List.of(lines.get(index).split(",", -1));
    }

    private List<String> lines(byte[] content) {
        var lines = new ArrayList<String>();
        for (int from = 0; from < content.length; ) {
            int to = from;
            while (to < content.length && content[to] != '\n') {
                to++;
            }
            lines.add(line(ByteBuffer.wrap(content, from, to - from), lines.size() + 1));
            from = to + 1;
        }
        if (lines.isEmpty()) {
            throw fault(1, "the file is empty");
        }
        return lines;
    }

    private String line(ByteBuffer bytes, int number) {
        try {
            var line = UTF_8.newDecoder().decode(bytes).toString();
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (CharacterCodingException _) {
            throw fault(number, "not UTF-8");
        }
    }
}
