package org.mingcha.infra.verify;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.verify.finding.Fault;

/** Checkpoints, keys and records of the log that are not what they should be. */
interface ForgedLogs {

    Installation office();

    private Installation grown() {
        return office().appended(100).signed().appended(100).signed().appended(101).signed();
    }

    private String note(SigningKey key, String origin, long size) {
        String text = new Checkpoint(origin, size, Tree.EMPTY).text();
        return new SignedNote(text, List.of(key.sign(text))).whole();
    }

    @Test
    default void aByteOfACheckpointsRoot() {
        grown().tampering().checkpoint(200, note -> swapped(note, note.indexOf("\n200\n") + 8));
        Claims.only(office().verified(), 200, Fault.CHECKPOINT_UNSIGNED);
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at)
                + (text.charAt(at) == 'A' ? 'B' : 'A')
                + text.substring(at + 1);
    }

    @Test
    default void aByteOfACheckpointsSignature() {
        grown().tampering().checkpoint(200, note -> swapped(note, note.length() - 20));
        Claims.only(office().verified(), 200, Fault.CHECKPOINT_UNSIGNED);
    }

    @Test
    default void aCheckpointThatIsNone() {
        grown().tampering().checkpoint(200, _ -> "nothing");
        Claims.only(office().verified(), 200, Fault.CHECKPOINT_MALFORMED);
    }

    @Test
    default void aCheckpointOfAnotherSize() {
        String other = grown().tampering().checkpoint(100);
        office().tampering().checkpoint(200, _ -> other);
        Claims.only(office().verified(), 200, Fault.CHECKPOINT_MISPLACED);
    }

    @Test
    default void aCheckpointOfAnotherLog() {
        var other = SigningKey.generate("example.org/other", new SecureRandom());
        grown().tampering().checkpoint(200, _ -> note(other, "example.org/other", 200));
        Claims.only(office().verified(), 200, Fault.CHECKPOINT_OTHER_LOG);
    }

    @Test
    default void aCheckpointByAnotherKey() {
        var other = SigningKey.generate("example.org/log", new SecureRandom());
        grown().tampering().checkpoint(200, _ -> note(other, "example.org/log", 200));
        Claims.only(office().verified(), 200, Fault.CHECKPOINT_UNSIGNED);
    }

    @Test
    default void aCheckpointThatTheLogSignedOfAnotherTree() {
        grown().tampering().checkpoint(200, _ -> note(office().secret(), "example.org/log", 200));
        Claims.only(office().verified(), 200, Fault.CHECKPOINT_INCONSISTENT);
    }

    @Test
    default void aCheckpointLargerThanTheLedger() {
        grown().database()
                .getCollection("checkpoints")
                .insertOne(
                        new Document("_id", 400L)
                                .append("note", note(office().secret(), "example.org/log", 400)));
        Claims.only(office().verified(), 301, Fault.CHECKPOINT_BEYOND);
    }

    @Test
    default void theRootInTheLogsRecord() {
        grown().tampering().log("signed", signed -> signed.put("root", new byte[32]));
        Claims.first(office().verified(), 301, Fault.LOG_RECORD_MALFORMED);
    }

    @Test
    default void aRecordThatIsNone() {
        grown().tampering().log("signed", signed -> signed.remove("note"));
        Claims.contains(office().verified(), 301, Fault.LOG_RECORD_MALFORMED);
    }

    @Test
    default void aPublishedCheckpointThatWasNeverSigned() {
        grown().tampering().log("published", published -> published.put("size", 500L));
        Claims.first(office().verified(), 301, Fault.LOG_RECORD_MALFORMED);
    }

    @Test
    default void aKeyThatNobodyEndorsed() {
        var other = SigningKey.generate("example.org/log", new SecureRandom());
        grown().database()
                .getCollection("logkeys")
                .insertOne(
                        new Document("_id", 1)
                                .append("vkey", other.verifier().text())
                                .append("from", 250L));
        Claims.only(office().verified(), 250, Fault.KEY_NOT_ENDORSED);
    }

    @Test
    default void aKeyThatIsNone() {
        grown().database()
                .getCollection("logkeys")
                .updateOne(
                        new Document("_id", 0),
                        new Document(
                                "$set", new Document("vkey", "example.org/log+00000000+AQ==")));
        Claims.first(office().verified(), 0, Fault.KEY_MALFORMED);
    }

    @Test
    default void anotherKeyThanTheOneThatWasGiven() {
        var other = SigningKey.generate("example.org/log", new SecureRandom()).verifier();
        Claims.only(
                grown().verified(new Trust(List.of(other), List.of(), Optional.empty())),
                301,
                Fault.KEY_NOT_GIVEN);
    }
}
