package org.mingcha.infra.verify;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.verify.finding.Fault;

/** Events that are gone, doubled, moved, put in between or put behind. */
interface BrokenOrder {

    Installation office();

    /** A commit of one event begins at each multiple of three, one of two behind it. */
    private void delete(long index) {
        office().tampering().ledger().deleteOne(eq("_id", index));
    }

    private Document commit(long index) {
        return office().tampering().commitOf(index);
    }

    private Report verifiedBySalts() {
        return office().verified(
                        new Trust(List.of(), List.of(), Optional.of(Installation.SALTS::gave)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 600})
    default void aDeletedCommit(long index) {
        office().appended(700).signed();
        delete(index);
        Claims.first(office().verified(), index, Fault.EVENT_MISSING);
    }

    @Test
    default void aDeletedEventOfACommit() {
        office().appended(601).signed();
        office().tampering().changeCommit(31, it -> Tampering.events(it).removeLast());
        Claims.first(office().verified(), 32, Fault.EVENT_MISSING);
    }

    @Test
    default void theLastCommitsDeleted() {
        office().appended(601).signed();
        delete(600);
        Claims.only(office().verified(), 600, Fault.CHECKPOINT_BEYOND);
    }

    @Test
    default void aDeletedCommitWithTheRestMovedUp() {
        office().appended(601).signed();
        delete(30);
        office().tampering().move(30, -1);
        Claims.first(office().verified(), 30, Fault.EVENT_REMOVED);
    }

    @Test
    default void anEventTakenOutWithTheRestMovedUp() {
        office().appended(601).signed();
        office().tampering().changeCommit(31, it -> Tampering.events(it).removeLast());
        office().tampering().move(33, -1);
        Claims.first(office().verified(), 32, Fault.EVENT_REMOVED);
    }

    @Test
    default void aCommitDoubledBehindItself() {
        office().appended(601).signed();
        office().tampering().dropUniqueness();
        var doubled = commit(30);
        office().tampering().move(31, 1);
        doubled.put("_id", 31L);
        office().tampering().ledger().insertOne(doubled);
        Claims.first(office().verified(), 31, Fault.EVENT_INSERTED);
    }

    @Test
    default void anEventDoubledInItsCommit() {
        office().appended(601).signed();
        office().tampering()
                .changeCommit(
                        300,
                        it -> {
                            var events = new ArrayList<>(Tampering.events(it));
                            events.add(events.getLast());
                            it.put("events", events);
                        });
        Claims.only(office().verified(), 301, Fault.EVENT_TWICE);
    }

    @Test
    default void twoCommitsThatChangedPlaces() {
        office().appended(601).signed();
        var one = commit(9);
        var other = commit(309);
        delete(9);
        delete(309);
        one.put("_id", 309L);
        other.put("_id", 9L);
        office().tampering().ledger().insertMany(List.of(one, other));
        Claims.first(office().verified(), 9, Fault.EVENT_MOVED);
        Claims.contains(office().verified(), 309, Fault.EVENT_MOVED);
    }

    @Test
    default void twoEventsOfACommitThatChangedPlaces() {
        office().appended(601).signed();
        office().tampering()
                .changeCommit(
                        31,
                        it -> {
                            var events = new ArrayList<>(Tampering.events(it));
                            events.addFirst(events.removeLast());
                            it.put("events", events);
                        });
        Claims.first(office().verified(), 31, Fault.EVENT_ALTERED);
    }

    @Test
    default void anEventPutInBetween() {
        office().appended(601).signed();
        office().tampering().move(300, 1);
        office().tampering().ledger().insertOne(forged(commit(0), 300));
        Claims.first(office().verified(), 300, Fault.EVENT_INSERTED);
    }

    /** Looks as if this program wrote it, but for its salt. */
    private Document forged(Document like, long index) {
        var event = new Document(Tampering.events(like).getFirst());
        event.put("id", "11111111-2222-4333-8444-555555555555");
        event.put("salt", new Binary(new byte[32]));
        return new Document("_id", index)
                .append("stream", "thing-forged")
                .append("kind", "Thing")
                .append("sequence", 0L)
                .append("events", List.of(event));
    }

    @Test
    default void anEventPutBehindTheLastCheckpoint() {
        office().appended(601).signed();
        office().tampering().ledger().insertOne(forged(commit(0), 601));
        Claims.only(office().verified(), 601, Fault.EVENT_UNSIGNED);
        Claims.only(verifiedBySalts(), 601, Fault.EVENT_FOREIGN);
    }

    @Test
    default void anEventPutBehindOursThatAreNotYetSigned() {
        office().appended(601).signed().appended(2);
        office().tampering().ledger().insertOne(forged(commit(0), 603));
        Claims.only(office().verified(), 601, Fault.EVENT_UNSIGNED);
        Claims.only(verifiedBySalts(), 603, Fault.EVENT_FOREIGN);
    }

    @Test
    default void anEventPutBehindAGap() {
        office().appended(601).signed();
        office().tampering().ledger().insertOne(forged(commit(0), 605));
        Claims.first(office().verified(), 601, Fault.EVENT_MISSING);
    }

    @Test
    default void anEventWithAWrongSequencePutBehind() {
        office().appended(601).signed();
        var forged = forged(commit(0), 601);
        forged.put("stream", "thing-0");
        forged.put("sequence", 9L);
        office().tampering().ledger().insertOne(forged);
        Claims.first(verifiedBySalts(), 601, Fault.EVENT_FOREIGN);
        Claims.contains(verifiedBySalts(), 601, Fault.SEQUENCE_BROKEN);
    }

    @Test
    default void anEventOfAnUnknownNamePutBehind() {
        office().appended(601).signed();
        var forged = forged(commit(0), 601);
        Tampering.events(forged).getFirst().put("name", "Undone");
        office().tampering().ledger().insertOne(forged);
        Claims.contains(office().verified(), 601, Fault.NAME_UNKNOWN);
        Claims.contains(verifiedBySalts(), 601, Fault.EVENT_FOREIGN);
    }

    @Test
    default void aStreamThatChangesItsKindBehind() {
        office().appended(601).signed();
        var forged = forged(commit(0), 601);
        forged.put("stream", "thing-0");
        forged.put("sequence", 7L);
        forged.put("kind", "Other");
        office().tampering().ledger().insertOne(forged);
        Claims.contains(office().verified(), 601, Fault.KIND_CHANGED);
    }

    @Test
    default void aDocumentThatIsNoCommit() {
        office().appended(601).signed();
        office().tampering().changeCommit(301, it -> it.remove("kind"));
        Claims.first(office().verified(), 301, Fault.DOCUMENT_MALFORMED);
    }

    @Test
    default void aSaltThatIsNoSalt() {
        office().appended(601).signed();
        office().tampering().change(300, it -> it.put("salt", new Binary(new byte[0])));
        Claims.only(office().verified(), 300, Fault.SALT_MALFORMED);
    }

    @Test
    default void aDocumentWithAnotherKindOfIndex() {
        office().appended(601).signed();
        office().tampering().ledger().insertOne(new Document("_id", "x"));
        Claims.only(office().verified(), 601, Fault.STRAY);
    }

    @Test
    default void aDocumentBeforeTheFirst() {
        office().appended(601).signed();
        office().tampering().ledger().insertOne(forged(commit(0), -1));
        Claims.only(office().verified(), 601, Fault.STRAY);
    }
}
