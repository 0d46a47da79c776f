package org.mingcha.command.table;

/**
 * A data file that cannot be used: the start stops and the message names file, line (counted from
 * 1) and reason.
 */
public final class DataFault extends RuntimeException {

    public DataFault(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
