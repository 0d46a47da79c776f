package org.mingcha.web.log;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the address of a tile asks for (tlog-tiles, sections "Merkle Tree" and "Log entries"). Each
 * tile has one address and no other spelling of it.
 *
 * @param level {@link #ENTRIES}, or 0 to 63
 * @param width 1 to 256; less in a partial tile
 */
record TileAddress(int level, long index, int width) {

    static final int FULL = 256;
    static final int ENTRIES = -1;

    private static final int LAST_LEVEL = 63;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/log/tile/(entries|0|[1-9]\\d?)/(?!x000/)((?:x\\d{3}/){0,5}\\d{3})"
                            + "(?:\\.p/([1-9]\\d{0,2}))?");

    /**
     * @param path as it was sent, with nothing decoded
     */
    static Optional<TileAddress> of(String path) {
        return ADDRESS.matcher(path)
                .results()
                .filter(found -> found.group().equals(path))
                .map(TileAddress::of)
                .filter(tile -> tile.level <= LAST_LEVEL)
                .filter(tile -> tile.width < FULL || path.indexOf(".p/") < 0)
                .findFirst();
    }

    private static TileAddress of(MatchResult found) {
        String level = found.group(1);
        String width = found.group(3);
        return new TileAddress(
                level.equals("entries") ? ENTRIES : Integer.parseInt(level),
                Long.parseLong(found.group(2).replaceAll("[x/]", "")),
                width == null ? FULL : Integer.parseInt(width));
    }

    boolean isFull() {
        return width == FULL;
    }

    boolean isOfEntries() {
        return level == ENTRIES;
    }
}
