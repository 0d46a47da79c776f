package org.mingcha.infra.verify;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.web.audit.EventEntry;

/** One byte that was changed where it is stored, in a full bundle and in the unfinished one. */
interface AlteredBytes {

    Installation office();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 254, 255, 256, 511, 512, 599, 600})
    default void aPayload(long index) {
        office().appended(601).signed();
        office().tampering().text(index, "payload", text -> text.replaceFirst("o", "p"));
        Claims.first(office().verified(), index, Fault.EVENT_ALTERED);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 257, 600})
    default void aWordOfAPayload(long index) {
        office().appended(601).signed();
        office().tampering().text(index, "payload", text -> text.replace("done", "donf"));
        Claims.only(office().verified(), index, Fault.EVENT_ALTERED);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 257, 600})
    default void aDigitOfMetadata(long index) {
        office().appended(601).signed();
        office().tampering().text(index, "metadata", text -> text.replaceFirst("-4", "-5"));
        Claims.only(office().verified(), index, Fault.EVENT_ALTERED);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 257, 600})
    default void aSalt(long index) {
        office().appended(601).signed();
        office().tampering().salt(index);
        Claims.only(office().verified(), index, Fault.EVENT_ALTERED);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 257, 600})
    default void anEventsTime(long index) {
        office().appended(601).signed();
        office().tampering().text(index, "time", text -> text.replace("2026-11", "2026-10"));
        Claims.only(office().verified(), index, Fault.EVENT_BACK_DATED);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 257, 600})
    default void anEventsId(long index) {
        office().appended(601).signed();
        office().tampering()
                .change(index, event -> event.put("id", "00000000-0000-4000-8000-000000000000"));
        Claims.only(office().verified(), index, Fault.EVENT_ALTERED);
    }

    @Test
    default void severalEventsAreToldByThemselves() {
        office().appended(601).signed();
        for (long index : new long[] {3, 300, 301, 555}) {
            office().tampering().salt(index);
        }
        Claims.all(
                office().verified(),
                Finding.of(3, Fault.EVENT_ALTERED),
                Finding.of(300, Fault.EVENT_ALTERED),
                Finding.of(301, Fault.EVENT_ALTERED),
                Finding.of(555, Fault.EVENT_ALTERED));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 255})
    default void aTile(int position) {
        office().appended(601).signed();
        office().tampering().tile("0/001", position * 32 + 31);
        Claims.only(office().verified(), 256 + position, Fault.TILE_ALTERED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 255})
    default void anEntryOfABundle(int position) {
        office().appended(601).signed();
        office().tampering().tile("entries/001", position * 34 + 33);
        Claims.only(office().verified(), 256 + position, Fault.TILE_ALTERED);
    }

    @Test
    default void aLengthInABundle() {
        office().appended(601).signed();
        office().tampering().tile("entries/001", 9 * 34);
        Claims.only(office().verified(), 265, Fault.TILE_ALTERED);
    }

    @Test
    default void theUnfinishedBundleInTheLogsRecord() {
        office().appended(601).signed();
        office().tampering().edge(5 * 32 + 3);
        Claims.only(office().verified(), 517, Fault.EDGE_ALTERED);
    }

    @Test
    default void aTileAboveOthersWhichIsAcceptedBefore() {
        office().appended(65_537).signed();
        Claims.clean(office().verified(), 65_537);
        office().tampering().tile("1/000", 3 * 32);
        Claims.only(office().verified(), 768, Fault.TILE_ALTERED);
    }

    @Test
    default void aTileAndAnEventOfTheSameBundleAreToldApart() {
        office().appended(601).signed();
        office().tampering().tile("0/001", 2 * 32);
        office().tampering().salt(270);
        Claims.all(
                office().verified(),
                Finding.of(258, Fault.TILE_ALTERED, "0/001"),
                Finding.of(270, Fault.EVENT_ALTERED));
    }

    @Test
    default void anEventAndItsEntryChangedTogether() {
        office().appended(601).signed();
        office().tampering().salt(270);
        byte[] entry = EventEntry.of(office().event(270));
        office().tampering().bytes("entries/001", (270 - 256) * 34 + 2, entry);
        Claims.all(
                office().verified(),
                Finding.of(270, Fault.EVENT_ALTERED),
                Finding.of(270, Fault.TILE_ALTERED, "entries/001"));
    }

    @Test
    default void anEventAndAllItsCopiesChangedTogetherAreNarrowedDownToTwoCheckpoints() {
        for (int i = 0; i < 6; i++) {
            office().appended(100).signed();
        }
        office().tampering().salt(270);
        byte[] entry = EventEntry.of(office().event(270));
        office().tampering().bytes("entries/001", (270 - 256) * 34 + 2, entry);
        office().tampering().bytes("0/001", (270 - 256) * 32, Tree.leaf(entry).bytes());
        Claims.all(office().verified(), Finding.of(200, Fault.ROOT_DIFFERS, 300));
    }

    @Test
    default void anEventAndTheLogsRecordChangedTogether() {
        office().appended(300).signed().appended(3).signed();
        office().tampering().salt(301);
        office().tampering().edge((301 - 256) * 32);
        Claims.all(office().verified(), Finding.of(301, Fault.EVENT_OR_LOG_ALTERED));
    }

    @Test
    default void aTileThatIsGone() {
        office().appended(601).signed();
        office().database().getCollection("tiles").deleteOne(new Document("_id", "0/001"));
        Claims.only(office().verified(), 256, Fault.TILE_MISSING);
    }

    @Test
    default void aTileOfALargerLedger() {
        office().appended(601).signed();
        office().database()
                .getCollection("tiles")
                .insertOne(new Document("_id", "0/003").append("bytes", new byte[8192]));
        Claims.only(office().verified(), 601, Fault.TILE_FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "0/2", "0/002.p/9", "entries/1000", "8/000"})
    default void aTileThatHasNoSuchName(String name) {
        office().appended(601).signed();
        office().database().getCollection("tiles").insertOne(new Document("_id", name));
        Claims.only(office().verified(), 601, Fault.TILE_FOREIGN);
    }
}
