package org.mingcha.infra.tiles;

/**
 * What one tile is called: hashes of a level, or with level {@link #ENTRIES} the entries
 * themselves.
 *
 * @param level 0 for leaf hashes; each higher one holds the roots of full tiles below
 * @param index within its level
 * @param width how many hashes or entries, 1 to 256; less than 256 in a partial tile
 */
public record Tile(int level, long index, int width) {

    /** How many hashes or entries a full tile has. */
    public static final int FULL = 256;

    /** As many levels of the tree lie between one level of tiles and the next. */
    public static final int HEIGHT = 8;

    /** The level of entry bundles. */
    public static final int ENTRIES = -1;

    private static final int LAST_LEVEL = 63;

    public Tile {
        if (level < ENTRIES || level > LAST_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "no tile: level %d, index %d, width %d".formatted(level, index, width));
        }
    }

    public static Tile full(int level, long index) {
        return new Tile(level, index, FULL);
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The full tile that this one is a part of, or is. */
    public Tile whole() {
        return full(level, index);
    }

    /** As in its address: {@code <L>/<N>[.p/<W>]} or {@code entries/<N>[.p/<W>]}. */
    public String path() {
        var path = new StringBuilder("%03d".formatted(index % 1_000));
        for (long rest = index / 1_000; rest > 0; rest /= 1_000) {
            path.insert(0, "x%03d/".formatted(rest % 1_000));
        }
        path.insert(0, level == ENTRIES ? "entries/" : level + "/");
        return isFull() ? path.toString() : path.append(".p/").append(width).toString();
    }
}
