package org.mingcha.infra.log.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.ledger.text.KeyedSalts;
import org.mingcha.infra.log.store.RegisteredKeys.RegisteredKey;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.tiles.OtherBytes;
import org.mingcha.infra.tiles.Tile;

/** What the log must remember, on the embedded server or the one that is named. */
class LogStoresTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Hash ROOT = Tree.leaf(new byte[] {1});
    private static final Instant NOW = Instant.parse("2026-11-24T03:04:05Z");

    private final TestDatabase database = new TestDatabase();
    private final SignedTrees trees = new MongoSignedTrees(database.get());
    private final MongoTiles tiles = new MongoTiles(database.get());

    @AfterEach
    void close() {
        database.close();
    }

    private static SignedTree tree(long size, Hash root) {
        return new SignedTree(size, root, "note of " + size, List.of(new byte[32], root.bytes()));
    }

    private static byte[] bytes(int fill) {
        var bytes = new byte[8_192];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }

    private long documents(String collection) {
        return database.get().getCollection(collection).countDocuments();
    }

    @Test
    void aTileIsFoundAsItWasAdded() {
        tiles.add(Tile.full(0, 1_234_067), bytes(7));
        assertThat(tiles.find(Tile.full(0, 1_234_067))).contains(bytes(7));
        assertThat(tiles.find(Tile.full(1, 1_234_067))).isEmpty();
        assertThat(tiles.find(Tile.full(Tile.ENTRIES, 1_234_067))).isEmpty();
    }

    @Test
    void theSameTileMayBeAddedAgain() {
        tiles.add(Tile.full(0, 1), bytes(7));
        tiles.add(Tile.full(0, 1), bytes(7));
        assertThat(documents("tiles")).isEqualTo(1);
    }

    @Test
    void aTileIsNeverRewritten() {
        tiles.add(Tile.full(0, 1), bytes(7));
        assertThatExceptionOfType(OtherBytes.class)
                .isThrownBy(() -> tiles.add(Tile.full(0, 1), bytes(8)));
        assertThat(tiles.find(Tile.full(0, 1))).contains(bytes(7));
    }

    @Test
    void theFirstTreeIsSignedOnce() {
        assertThat(trees.last()).isEmpty();
        assertThat(trees.replace(Optional.empty(), tree(3, ROOT))).isTrue();
        assertThat(trees.replace(Optional.empty(), tree(4, ROOT))).isFalse();
        assertThat(trees.last().orElseThrow().size()).isEqualTo(3);
    }

    @Test
    void aSignedTreeReadsBackAsItWas() {
        trees.replace(Optional.empty(), tree(3, ROOT));
        var read = trees.last().orElseThrow();
        assertThat(read).usingRecursiveComparison().isEqualTo(tree(3, ROOT));
    }

    @Test
    void aTreeTakesThePlaceOfTheOneItExtends() {
        trees.replace(Optional.empty(), tree(3, ROOT));
        assertThat(trees.replace(Optional.of(tree(3, ROOT)), tree(5, Tree.EMPTY))).isTrue();
        assertThat(trees.last().orElseThrow().isSameAs(tree(5, Tree.EMPTY))).isTrue();
    }

    @Test
    void aTreeOfAnotherSizeIsNotReplaced() {
        trees.replace(Optional.empty(), tree(3, ROOT));
        assertThat(trees.replace(Optional.of(tree(2, ROOT)), tree(5, ROOT))).isFalse();
        assertThat(trees.last().orElseThrow().size()).isEqualTo(3);
    }

    @Test
    void aTreeOfAnotherRootIsNotReplaced() {
        trees.replace(Optional.empty(), tree(3, ROOT));
        assertThat(trees.replace(Optional.of(tree(3, Tree.EMPTY)), tree(5, ROOT))).isFalse();
        assertThat(trees.last().orElseThrow().root()).isEqualTo(ROOT);
    }

    @Test
    void aLargerPublicationStays() {
        trees.publish(new Publication(5, ROOT, "five", NOW));
        trees.publish(new Publication(4, ROOT, "four", NOW));
        assertThat(trees.published()).contains(new Publication(5, ROOT, "five", NOW));
    }

    @Test
    void aPublicationOfTheSameSizeIsRenewed() {
        trees.publish(new Publication(5, ROOT, "five", NOW));
        var again = new Publication(5, ROOT, "five, dated", NOW.plusSeconds(240));
        trees.publish(again);
        assertThat(trees.published()).contains(again);
    }

    @Test
    void aCheckpointIsWrittenOnce() {
        var checkpoints = new MongoCheckpoints(database.get());
        checkpoints.add(5, "first");
        checkpoints.add(5, "second");
        assertThat(database.get().getCollection("checkpoints").find().first())
                .isEqualTo(new Document("_id", 5L).append("note", "first"));
    }

    @Test
    void keysAreListedAsTheyCame() {
        var keys = new MongoRegisteredKeys(database.get());
        var first = new RegisteredKey(key(), 0, Optional.empty());
        var second = new RegisteredKey(key(), 7, Optional.of("endorsed"));
        assertThat(keys.add(0, first)).isTrue();
        assertThat(keys.add(1, second)).isTrue();
        assertThat(keys.all()).containsExactly(first, second);
    }

    @Test
    void ofTwoKeysThatComeAtOnceOneIsTaken() {
        var keys = new MongoRegisteredKeys(database.get());
        assertThat(keys.add(0, new RegisteredKey(key(), 0, Optional.empty()))).isTrue();
        assertThat(keys.add(0, new RegisteredKey(key(), 0, Optional.empty()))).isFalse();
        assertThat(keys.all()).hasSize(1);
    }

    private static VerifierKey key() {
        return SigningKey.generate("example.org/log", RANDOM).verifier();
    }

    @Test
    void theSecretOfTheSaltsIsMadeOnce(@TempDir Path data) {
        var first = new SaltSecret(database.get(), data).salts(RANDOM);
        var second = new SaltSecret(database.get(), data).salts(RANDOM);
        assertThat(second.of("event")).isEqualTo(first.of("event"));
    }

    @Test
    void aLostSecretStopsTheStart(@TempDir Path data) throws Exception {
        new SaltSecret(database.get(), data).salts(RANDOM);
        Files.delete(KeyedSalts.file(data).path());
        assertThatExceptionOfType(SaltSecret.Refused.class)
                .isThrownBy(() -> new SaltSecret(database.get(), data).salts(RANDOM));
    }

    @Test
    void theSecretOfAnotherInstallationStopsTheStart(@TempDir Path data, @TempDir Path other) {
        new SaltSecret(database.get(), data).salts(RANDOM);
        KeyedSalts.madeIn(other, RANDOM);
        assertThatExceptionOfType(SaltSecret.Refused.class)
                .isThrownBy(() -> new SaltSecret(database.get(), other).salts(RANDOM));
    }

    @Test
    void aNodeRemembersEachLogByItself(@TempDir Path data) {
        var one = new MemoryFile(data, "example.org/one");
        one.remember("first");
        one.remember("second");
        assertThat(new MemoryFile(data, "example.org/one").last()).contains("second");
        assertThat(new MemoryFile(data, "example.org/two").last()).isEmpty();
    }
}
