package org.mingcha.infra.tiles;

/** Under the name of a tile lie other bytes than the ledger gives. */
public final class OtherBytes extends IllegalStateException {

    private final transient Tile tile;

    public OtherBytes(Tile tile) {
        super("tile " + tile.path() + " is there with other bytes");
        this.tile = tile;
    }

    public Tile tile() {
        return tile;
    }
}
