package org.mingcha.infra.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.infra.log.store.Publication;
import org.mingcha.infra.log.store.RegisteredKeys.RegisteredKey;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.tiles.Whole;
import org.mingcha.web.log.PublishedLog;

/** What this node serves of the log: always one checkpoint and all tiles of its tree. */
public final class ServedLog implements PublishedLog, PublishedTree {

    private record Served(Publication publication, Whole tree) {}

    private volatile List<RegisteredKey> keys = List.of();
    private volatile Optional<VerifierKey> dater = Optional.empty();
    private volatile Optional<Served> served = Optional.empty();

    /**
     * @param registered all that ever signed, oldest first
     * @param dating the key whose line says when the checkpoint was published
     */
    void show(List<RegisteredKey> registered, Optional<VerifierKey> dating) {
        keys = List.copyOf(registered);
        dater = dating;
    }

    /**
     * @param tree at least as large as what was published
     */
    void serve(Publication publication, Whole tree) {
        served = Optional.of(new Served(publication, tree.upTo(publication.size())));
    }

    Optional<Publication> publication() {
        return served.map(Served::publication);
    }

    @Override
    public Optional<String> checkpoint() {
        return publication().map(Publication::note);
    }

    /**
     * @throws java.util.NoSuchElementException before the log was opened
     */
    @Override
    public String key() {
        return keys.getLast().key().text();
    }

    @Override
    public List<KeySince> keys() {
        var signing =
                keys.stream()
                        .map(key -> new KeySince(key.key().text(), key.from(), key.endorsement()));
        var dating = dater.stream().map(key -> new KeySince(key.text(), 0, Optional.empty()));
        return Stream.concat(signing, dating).toList();
    }

    @Override
    public Optional<byte[]> tile(int level, long index, int width) {
        return served.flatMap(now -> now.tree().tile(new Tile(level, index, width)));
    }

    @Override
    public Optional<byte[]> entries(long index, int width) {
        return served.flatMap(now -> now.tree().bundle(new Tile(Tile.ENTRIES, index, width)));
    }

    /** Its note does not say when it was published, but witnesses may. */
    @Override
    public Optional<Published> latest() {
        return served.map(now ->
                new Published(
                        now.publication().size(),
                        now.publication().root(),
                        undated(now.publication().note()),
                        now.tree().subtrees()));
    }

    private String undated(String whole) {
        var note = SignedNote.parse(whole);
        var lines =
                note.signatures().stream()
                        .filter(line -> dater.stream().noneMatch(key -> key.claims(line)))
                        .toList();
        return new SignedNote(note.text(), lines).whole();
    }
}
