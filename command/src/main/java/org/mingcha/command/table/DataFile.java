package org.mingcha.command.table;

/**
 * A data file as it was read.
 *
 * @param name by which a fault in it is told
 */
public record DataFile(String name, byte[] content) {

    /**
     * @throws DataFault if it cannot be read as a table with these columns
     */
    public Table table(String... columns) {
        return new Table(name, content, columns);
    }
}
