package org.mingcha.infra.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.merkle.Consistency;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.Cosignature;
import org.mingcha.infra.note.SignatureLine;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey.Kind;
import org.mingcha.infra.witness.Verdict.Refused;

class CosignerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00.9Z");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SigningKey KEY =
            SigningKey.generate("example.com/w", Kind.COSIGNATURE, RANDOM);
    private static final GrowingLog LOG = GrowingLog.named("example.com/log");

    @TempDir private Path folder;
    private final List<SignedNote> misbehaviour = new ArrayList<>();
    private Cosigner witness;

    @BeforeEach
    void open() {
        witness = witness(LOG.key().verifier().text());
    }

    private Cosigner witness(String... known) {
        var logs = KnownLogs.parse(List.of(known));
        var book = new WitnessBook(folder, logs, KEY.verifier());
        return new Cosigner(KEY, logs, book, Clock.fixed(NOW, ZoneOffset.UTC), misbehaviour::add);
    }

    private Verdict submit(long old, long size) {
        return submit(LOG.submission(old, size));
    }

    private Verdict submit(Submission submission) {
        return witness.submit(submission.body());
    }

    private Verdict submit(long old, List<Hash> proof, SignedNote note) {
        return submit(GrowingLog.submission(old, proof, note));
    }

    private static void assertCosigned(SignedNote note, Verdict verdict) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Cosigned.class,
                        it -> assertThat(KEY.verifier().verifies(note.text(), it.line())).isTrue());
    }

    private void assertLast(SignedNote note) {
        assertThat(witness.last(WitnessBook.hash(LOG.origin())))
                .hasValueSatisfying(last -> assertThat(last.text()).isEqualTo(note.text()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 255, 256, 257})
    void theFirstCheckpointIsCosignedWhateverItsSize(long size) {
        assertCosigned(LOG.checkpoint(size), submit(0, size));
        assertLast(LOG.checkpoint(size));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 2",
        "1, 3",
        "2, 3",
        "3, 7",
        "4, 8",
        "7, 8",
        "8, 13",
        "64, 1000",
        "0, 256"
    })
    void whatOnlyGrewIsCosigned(long size, long larger) {
        submit(0, size);

        assertCosigned(LOG.checkpoint(larger), submit(size, larger));
        assertLast(LOG.checkpoint(larger));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 5})
    void whatDidNotGrowIsCosignedAgain(long size) {
        submit(0, size);

        assertCosigned(LOG.checkpoint(size), submit(size, size));
        assertLast(LOG.checkpoint(size));
    }

    @Test
    void aCosignatureBearsTheSecondsOfTheClock() {
        var cosigned = (Verdict.Cosigned) submit(0, 5);

        assertThat(Cosignature.in(cosigned.line()).orElseThrow().seconds())
                .isEqualTo(NOW.getEpochSecond());
    }

    @Test
    void extensionLinesAreCosignedToo() {
        var note = LOG.signed(new Checkpoint(LOG.origin(), 5, LOG.over(0, 5), List.of("more")));

        assertCosigned(note, submit(0, List.of(), note));
    }

    @Test
    void theLastCheckpointBearsTheSignaturesOfLogAndWitnessAlone() {
        var stranger = SigningKey.generate("example.com/stranger", RANDOM);
        var note = LOG.checkpoint(5);
        var cosigned = submit(0, List.of(), note.with(stranger.sign("anything\n")));

        assertThat(witness.last(WitnessBook.hash(LOG.origin())))
                .contains(note.with(((Verdict.Cosigned) cosigned).line()));
    }

    @Test
    void ofALogThatWasNeverCosignedThereIsNoLastCheckpoint() {
        assertThat(witness.last(WitnessBook.hash(LOG.origin()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4, 6, 7})
    void whatGoesOutFromAnotherSizeIsToldTheRightOne(long old) {
        submit(0, 5);

        assertThat(submit(old, 7)).isEqualTo(new Verdict.Conflict(5));
        assertLast(LOG.checkpoint(5));
    }

    @Test
    void aWitnessThatNeverCosignedTellsZero() {
        assertThat(submit(4, 7)).isEqualTo(new Verdict.Conflict(0));
    }

    @Test
    void aRollbackIsNotCosigned() {
        submit(0, 5);

        assertThat(submit(0, 4)).isEqualTo(new Verdict.Conflict(5));
        assertThat(submit(4, 4)).isEqualTo(new Verdict.Conflict(5));
        assertThat(submit(5, List.of(), LOG.checkpoint(4))).isEqualTo(Refused.SHRUNK);
        assertLast(LOG.checkpoint(5));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "6, 5", "9223372036854775807, 5"})
    void anOldSizeAboveTheCheckpointsIsRefused(long old, long size) {
        assertThat(submit(old, List.of(), LOG.checkpoint(size))).isEqualTo(Refused.SHRUNK);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 8})
    void anotherTreeOfTheSameSizeIsRefused(long size) {
        submit(0, size);

        assertThat(submit(LOG.fork().submission(size, size))).isEqualTo(Refused.INCONSISTENT);
        assertLast(LOG.checkpoint(size));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "5, 6", "4, 8", "8, 100"})
    void aLargerTreeThatRewroteThePastIsRefused(long size, long larger) {
        submit(0, size);

        assertThat(submit(LOG.fork().submission(size, larger))).isEqualTo(Refused.INCONSISTENT);
        assertLast(LOG.checkpoint(size));
    }

    @Test
    void whatALogSignedAgainstItsOwnPastIsHandedOn() {
        submit(0, 5);
        submit(LOG.fork().submission(5, 6));

        assertThat(misbehaviour).containsExactly(LOG.fork().checkpoint(6));
    }

    @Test
    void aProofMustFitHashByHash() {
        submit(0, 5);
        var proof = Consistency.path(5, 9, LOG);
        var longer = new ArrayList<>(proof);
        longer.add(Tree.EMPTY);

        for (var wrong :
                List.of(
                        List.<Hash>of(),
                        proof.subList(1, proof.size()),
                        proof.reversed(),
                        longer)) {
            assertThat(submit(5, wrong, LOG.checkpoint(9))).isEqualTo(Refused.INCONSISTENT);
        }
    }

    @Test
    void aProofFromTheEmptyTreeIsRefused() {
        assertThat(submit(0, List.of(Tree.EMPTY), LOG.checkpoint(5)))
                .isEqualTo(Refused.INCONSISTENT);
    }

    @Test
    void aProofFromTheSameTreeIsRefused() {
        submit(0, 5);

        assertThat(submit(5, List.of(Tree.EMPTY), LOG.checkpoint(5)))
                .isEqualTo(Refused.INCONSISTENT);
    }

    @Test
    void anEmptyTreeHasTheRootOfTheEmptyTree() {
        var note = LOG.signed(new Checkpoint(LOG.origin(), 0, LOG.over(0, 1)));

        assertThat(submit(0, List.of(), note)).isEqualTo(Refused.INCONSISTENT);
    }

    @Test
    void theLongestProofIsRead() {
        var proof = Collections.nCopies(63, Tree.EMPTY);

        assertThat(submit(0, proof, LOG.checkpoint(5))).isEqualTo(Refused.INCONSISTENT);
    }

    @Test
    void aLongerProofIsMalformed() {
        var proof = Collections.nCopies(64, Tree.EMPTY);

        assertThat(submit(0, proof, LOG.checkpoint(5))).isEqualTo(Refused.MALFORMED);
    }

    @Test
    void anUnknownLogIsNotCosigned() {
        var stranger = GrowingLog.named("example.com/stranger");

        assertThat(submit(stranger.submission(0, 5))).isEqualTo(Refused.UNKNOWN_LOG);
    }

    @Test
    void aLogsNameIsNotItsSignature() {
        assertThat(submit(GrowingLog.named(LOG.origin()).submission(0, 5)))
                .isEqualTo(Refused.NOT_SIGNED);
    }

    @Test
    void oneKnownLogDoesNotSignForAnother() {
        var other = GrowingLog.named("example.com/other");
        witness = witness(LOG.key().verifier().text(), other.key().verifier().text());
        var text = other.checkpoint(5).text();

        assertThat(submit(0, List.of(), new SignedNote(text, List.of(LOG.key().sign(text)))))
                .isEqualTo(Refused.NOT_SIGNED);
    }

    @Test
    void aFalseSignatureOfTheLogIsRefusedAlsoBesideATrueOne() {
        var verifier = LOG.key().verifier();
        var line = new SignatureLine(verifier.name(), verifier.keyId(), new byte[64]);

        assertThat(submit(0, List.of(), LOG.checkpoint(5).with(line)))
                .isEqualTo(Refused.NOT_SIGNED);
    }

    @Test
    void aLogMayHaveTwoKeysAndAnotherOrigin() {
        var second = SigningKey.generate("example.com/second", RANDOM);
        var origin = "example.com/renamed";
        witness =
                witness(
                        LOG.key().verifier().text() + "=" + origin,
                        second.verifier().text() + "=" + origin);
        var text = new Checkpoint(origin, 5, LOG.over(0, 5)).text();

        long old = 0;
        for (var key : List.of(LOG.key(), second)) {
            var note = new SignedNote(text, List.of(key.sign(text)));
            assertCosigned(note, submit(old, List.of(), note));
            old = 5;
        }
    }

    @Test
    void anOriginReplacesTheNameOfTheKey() {
        witness = witness(LOG.key().verifier().text() + "=example.com/renamed");

        assertThat(submit(0, 5)).isEqualTo(Refused.UNKNOWN_LOG);
    }

    @Test
    void logsAreCosignedApart() {
        var other = GrowingLog.named("example.com/other");
        witness = witness(LOG.key().verifier().text(), other.key().verifier().text());
        submit(0, 5);

        assertCosigned(other.checkpoint(3), submit(other.submission(0, 3)));
        assertLast(LOG.checkpoint(5));
    }

    @Test
    void aRequestIsWrittenAsItIsRead() {
        var submission = LOG.submission(5, 9);

        assertThat(Submission.parse(submission.body())).isEqualTo(submission);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old 0\n",
                "old \n\n",
                "old\n\n",
                "old 00\n\n",
                "old -1\n\n",
                "old +1\n\n",
                "old 0 \n\n",
                "old  0\n\n",
                "OLD 0\n\n",
                "old 0\r\n\r\n",
                "old 9223372036854775808\n\n",
                "new 0\n\n",
                "old 0\nx\n\n",
                "old 0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuF==\n\n",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nold 0\n\n",
                "\n\n",
                ""
            })
    void whatIsNoRequestIsMalformed(String head) {
        var body = (head + LOG.checkpoint(5).whole()).getBytes(UTF_8);

        assertThat(witness.submit(body)).isEqualTo(Refused.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "log\n", "log\n1\n\n", "log\n01\nx\n\n— a Uw2QOgE=\n"})
    void whatIsNoCheckpointIsMalformed(String note) {
        assertThat(witness.submit(("old 0\n\n" + note).getBytes(UTF_8)))
                .isEqualTo(Refused.MALFORMED);
    }

    @Test
    void aCheckpointThatNobodySignedIsMalformed() {
        var body = "old 0\n\n" + LOG.checkpoint(5).text() + "\n";

        assertThat(witness.submit(body.getBytes(UTF_8))).isEqualTo(Refused.MALFORMED);
    }

    @Test
    void aLogsKeyIsNoWitnesss() {
        var logs = KnownLogs.parse(List.of(LOG.key().verifier().text()));
        var book = new WitnessBook(folder, logs, LOG.key().verifier());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cosigner(LOG.key(), logs, book, Clock.systemUTC(), _ -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.com/log", "=origin"})
    void whatIsNoLogsKeyIsRefused(String log) {
        assertThatIllegalArgumentException().isThrownBy(() -> KnownLogs.parse(List.of(log)));
    }

    @Test
    void anEmptyOriginIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownLogs.parse(List.of(LOG.key().verifier().text() + "=")));
    }
}
