package org.mingcha.infra.mongo;

/**
 * One build of a projection: its collections and the token of its processor go by its name, so that
 * a view and its position in the ledger can never be those of two different builds.
 *
 * @param number counts from 0; a rebuild makes the next one
 */
public record Generation(String projection, int number) {

    public Generation {
        if (!projection.matches("[a-z]+") || number < 0) {
            throw new IllegalArgumentException("generation");
        }
    }

    /** Such as {@code worklist_3}: to be used as the name of its event processor, too. */
    public String name() {
        return projection + "_" + number;
    }
}
