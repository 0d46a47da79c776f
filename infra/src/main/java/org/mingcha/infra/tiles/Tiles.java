package org.mingcha.infra.tiles;

import java.util.Optional;

/**
 * Keeps full tiles and full entry bundles, each written once. Any call may throw any {@link
 * RuntimeException}; then nobody knows whether a tile was added.
 */
public interface Tiles {

    /**
     * Adds a full tile durably; one that is there already stays.
     *
     * @throws OtherBytes where others are there under its name
     */
    void add(Tile tile, byte[] bytes);

    /** The bytes of a full tile. */
    Optional<byte[]> find(Tile tile);
}
