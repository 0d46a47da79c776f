package org.mingcha.command.table;

/** A data file that cannot be used: the start stops and names file, line and reason. */
public final class DataFault extends RuntimeException {

    private final int line;

    public DataFault(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
        this.line = line;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }
}
