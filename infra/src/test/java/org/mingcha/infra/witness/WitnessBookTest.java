package org.mingcha.infra.witness;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey.Kind;

class WitnessBookTest {

    private static final SigningKey KEY =
            SigningKey.generate("example.com/w", Kind.COSIGNATURE, new SecureRandom());
    private static final GrowingLog LOG = GrowingLog.named("example.com/log");

    @TempDir private Path folder;

    private Cosigner witness(Clock clock) {
        return witness(KEY, clock, LOG);
    }

    private Cosigner witness(SigningKey key, Clock clock, GrowingLog log) {
        var logs = KnownLogs.parse(List.of(log.key().verifier().text()));
        return new Cosigner(
                key, logs, new WitnessBook(folder, logs, key.verifier()), clock, _ -> {});
    }

    private static Verdict submit(Cosigner witness, long old, long size) {
        return witness.submit(LOG.submission(old, size).body());
    }

    private Path page() {
        return folder.resolve(WitnessBook.hash(LOG.origin()));
    }

    @Test
    void aRestartedWitnessRemembers() {
        submit(witness(Clock.systemUTC()), 0, 5);

        assertThat(submit(witness(Clock.systemUTC()), 0, 4)).isEqualTo(new Verdict.Conflict(5));
    }

    @Test
    void whoDidNotHearTheAnswerMayAskAgain() {
        submit(witness(Clock.systemUTC()), 0, 5);
        var restarted = witness(Clock.systemUTC());

        assertThat(submit(restarted, 0, 5)).isEqualTo(new Verdict.Conflict(5));
        assertThat(submit(restarted, 5, 5)).isInstanceOf(Verdict.Cosigned.class);
    }

    @Test
    void theBookIsWrittenBeforeTheSignatureIsAnswered() throws IOException {
        var cosigned = (Verdict.Cosigned) submit(witness(Clock.systemUTC()), 0, 5);

        assertThat(Files.readString(page()))
                .isEqualTo(LOG.checkpoint(5).with(cosigned.line()).whole());
    }

    @Test
    void whatCannotBeWrittenIsNotSigned() {
        // After the check, at the moment of signing, the folder is gone and cannot be made again.
        var witness = witness(new At(() -> replaceFolderWithFile()));

        assertThatThrownBy(() -> submit(witness, 0, 5)).isInstanceOf(UncheckedIOException.class);
    }

    private void replaceFolderWithFile() {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
            Files.createFile(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theBookIsItsUsersAlone() throws IOException {
        submit(witness(Clock.systemUTC()), 0, 5);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page())))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 60, 90, 150})
    void aTornPageStopsTheStart(int length) throws IOException {
        submit(witness(Clock.systemUTC()), 0, 5);
        Files.write(page(), Arrays.copyOf(Files.readAllBytes(page()), length));

        assertDamaged();
    }

    @Test
    void aPageWithAnotherSizeStopsTheStart() throws IOException {
        submit(witness(Clock.systemUTC()), 0, 5);
        Files.writeString(page(), Files.readString(page()).replace("\n5\n", "\n4\n"));

        assertDamaged();
    }

    @Test
    void aPageOfAnotherLogStopsTheStart() throws IOException {
        var other = GrowingLog.named("example.com/other");
        witness(KEY, Clock.systemUTC(), other).submit(other.submission(0, 5).body());
        Files.move(folder.resolve(WitnessBook.hash(other.origin())), page());

        assertDamaged();
    }

    @Test
    void aPageThatNobodyKnownSignedStopsTheStart() {
        var other = GrowingLog.named(LOG.origin());
        var stranger = SigningKey.generate("example.com/w", Kind.COSIGNATURE, new SecureRandom());
        witness(stranger, Clock.systemUTC(), other).submit(other.submission(0, 5).body());

        assertDamaged();
    }

    @Test
    void aWitnessWithANewKeyRemembers() {
        submit(witness(Clock.systemUTC()), 0, 5);
        var key = SigningKey.generate("example.com/w2", Kind.COSIGNATURE, new SecureRandom());

        assertThat(submit(witness(key, Clock.systemUTC(), LOG), 0, 4))
                .isEqualTo(new Verdict.Conflict(5));
    }

    @Test
    void aLogsNewKeyDoesNotMakeTheWitnessForget() {
        submit(witness(Clock.systemUTC()), 0, 5);
        var renewed = GrowingLog.named(LOG.origin());

        assertThat(witness(KEY, Clock.systemUTC(), renewed).submit(renewed.submission(0, 4).body()))
                .isEqualTo(new Verdict.Conflict(5));
    }

    @Test
    void aPageTornWhileTheWitnessRunsStopsItsSigning() throws IOException {
        var witness = witness(Clock.systemUTC());
        submit(witness, 0, 5);
        Files.writeString(page(), "");

        assertThatExceptionOfType(WitnessBook.Damaged.class)
                .isThrownBy(() -> submit(witness, 0, 6));
        assertThatExceptionOfType(WitnessBook.Damaged.class)
                .isThrownBy(() -> submit(witness, 5, 6));
    }

    private void assertDamaged() {
        assertThatExceptionOfType(WitnessBook.Damaged.class)
                .isThrownBy(() -> witness(Clock.systemUTC()))
                .withMessageContaining(page().toString());
    }

    /** The specification's race: N and N + K both start out from the same book. */
    @Test
    void whileOneCheckpointIsBetweenCheckAndBookAnotherWaits() throws Exception {
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var witness = witness(new At(() -> holdOnce(held, go)));
        var small = CompletableFuture.supplyAsync(() -> submit(witness, 0, 5));
        assertThat(held.await(10, SECONDS)).isTrue();

        var large = CompletableFuture.supplyAsync(() -> submit(witness, 0, 9));
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> large.get(300, MILLISECONDS));
        go.countDown();

        assertThat(small.get(10, SECONDS)).isInstanceOf(Verdict.Cosigned.class);
        assertThat(large.get(10, SECONDS)).isEqualTo(new Verdict.Conflict(5));
        assertThat(submit(witness, 5, 9)).isInstanceOf(Verdict.Cosigned.class);
    }

    @Test
    void ofTwoThatStartOutTogetherTheSmallerCannotRollTheLargerBack() throws Exception {
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var witness = witness(new At(() -> holdOnce(held, go)));
        var large = CompletableFuture.supplyAsync(() -> submit(witness, 0, 9));
        assertThat(held.await(10, SECONDS)).isTrue();
        var small = CompletableFuture.supplyAsync(() -> submit(witness, 0, 5));
        go.countDown();

        assertThat(large.get(10, SECONDS)).isInstanceOf(Verdict.Cosigned.class);
        assertThat(small.get(10, SECONDS)).isEqualTo(new Verdict.Conflict(9));
    }

    @Test
    void otherLogsDoNotWait() throws Exception {
        var other = GrowingLog.named("example.com/other");
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var logs =
                KnownLogs.parse(
                        List.of(LOG.key().verifier().text(), other.key().verifier().text()));
        var witness =
                new Cosigner(
                        KEY,
                        logs,
                        new WitnessBook(folder, logs, KEY.verifier()),
                        new At(() -> holdOnce(held, go)),
                        _ -> {});
        var first = CompletableFuture.supplyAsync(() -> submit(witness, 0, 5));
        assertThat(held.await(10, SECONDS)).isTrue();

        assertThat(witness.submit(other.submission(0, 3).body()))
                .isInstanceOf(Verdict.Cosigned.class);
        go.countDown();
        assertThat(first.get(10, SECONDS)).isInstanceOf(Verdict.Cosigned.class);
    }

    private static void holdOnce(CountDownLatch held, CountDownLatch go) {
        boolean first = held.getCount() > 0;
        held.countDown();
        try {
            assertThat(!first || go.await(10, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void twoProcessesOnOneFolderTakeTurns() throws Exception {
        var witness = witness(Clock.systemUTC());
        try (var other = OtherProcess.holding(folder, KEY, LOG, LOG.submission(0, 9))) {
            var small = CompletableFuture.supplyAsync(() -> submit(witness, 0, 5));
            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> small.get(300, MILLISECONDS));

            assertThat(other.release()).startsWith("Cosigned");
            assertThat(small.get(10, SECONDS)).isEqualTo(new Verdict.Conflict(9));
        }
    }

    @Test
    void aProcessThatDiesAtTheCheckHoldsNobodyUp() throws Exception {
        var witness = witness(Clock.systemUTC());
        try (var other = OtherProcess.holding(folder, KEY, LOG, LOG.submission(0, 9))) {
            other.kill();

            assertThat(submit(witness, 0, 5)).isInstanceOf(Verdict.Cosigned.class);
        }
    }
}
