package org.mingcha.infra.witness;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Subtrees;
import org.mingcha.infra.note.SignatureLine;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.note.VerifierKey.Kind;

class WitnessesTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final GrowingLog LOG = GrowingLog.named("example.com/log");

    @TempDir private Path folder;
    private final List<AutoCloseable> running = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (var each : running.reversed()) {
            each.close();
        }
    }

    private static SigningKey key(String name) {
        return SigningKey.generate("example.com/" + name, Kind.COSIGNATURE, new SecureRandom());
    }

    private static URI at(InetSocketAddress address) {
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    /** A real one. */
    private Witness honest(SigningKey key) {
        var logs = KnownLogs.parse(List.of(LOG.key().verifier().text()));
        var book = new WitnessBook(folder.resolve(key.verifier().keyId()), logs, key.verifier());
        var cosigner = new Cosigner(key, logs, book, Clock.systemUTC(), _ -> {});
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = new WitnessServer(loopback, cosigner, _ -> {});
        running.add(server);
        return new Witness(key.verifier(), at(server.address()));
    }

    /** One that answers what the test says. */
    private Witness pretended(SigningKey key, Function<String, Pretender.Answer> answers) {
        var server = new Pretender(answers);
        running.add(server);
        return new Witness(key.verifier(), at(server.address()));
    }

    private Witnesses witnesses(int needed, Duration patience, Witness... asked) {
        var witnesses = new Witnesses(new WitnessPolicy(List.of(asked), needed, patience));
        running.add(witnesses);
        return witnesses;
    }

    private static Cosigned cosign(Witnesses witnesses, long size) {
        return witnesses.cosign(LOG.checkpoint(size), LOG);
    }

    /** The witness says this, and it does not count. */
    private void refused(Function<SigningKey, Pretender.Answer> answer, String fault) {
        var key = key("liar");
        var liar = pretended(key, _ -> answer.apply(key));
        var cosigned = cosign(witnesses(0, LONG, liar), 5);

        assertThat(cosigned.lines()).isEmpty();
        assertThat(cosigned.faults())
                .singleElement()
                .asString()
                .startsWith("example.com/liar: ")
                .contains(fault);
    }

    @Test
    void withoutWitnessesAnyCheckpointMayBePublished() {
        assertThat(cosign(witnesses(0, LONG), 5))
                .isEqualTo(new Cosigned(List.of(), true, List.of()));
    }

    @Test
    void everyWitnessCosigns() {
        var one = key("1");
        var two = key("2");
        var cosigned = cosign(witnesses(2, LONG, honest(one), honest(two)), 5);
        var lines = cosigned.lines().toArray(SignatureLine[]::new);

        assertThat(cosigned.enough()).isTrue();
        assertThat(cosigned.faults()).isEmpty();
        assertThat(
                        LOG.checkpoint(5)
                                .with(lines)
                                .verifiedBy(List.of(one.verifier(), two.verifier())))
                .containsExactly(one.verifier(), two.verifier());
    }

    @Test
    void aGrowingLogIsCosignedAgainAndAgain() {
        var witnesses = witnesses(1, LONG, honest(key("1")));

        for (long size : new long[] {0, 0, 1, 2, 3, 8, 8, 100, 1_000}) {
            assertThat(cosign(witnesses, size).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 5, 7})
    void whoForgotWhatAWitnessCosignedLastIsToldAndAsksAgain(long before) {
        var witness = honest(key("1"));
        cosign(witnesses(1, LONG, witness), before);

        assertThat(cosign(witnesses(1, LONG, witness), 7).lines()).hasSize(1);
    }

    @Test
    void itIsToldOnceAndThenRemembers() {
        var witness = honest(key("1"));
        cosign(witnesses(1, LONG, witness), 5);
        var requests = new ArrayList<String>();
        var key = key("2");
        var counting =
                pretended(
                        key,
                        request -> {
                            requests.add(request);
                            return requests.size() == 1
                                    ? Pretender.Answer.of(409, "5\n")
                                    : line(key, request);
                        });
        var witnesses = witnesses(1, LONG, counting);
        cosign(witnesses, 7);
        cosign(witnesses, 9);

        assertThat(requests)
                .extracting(it -> it.lines().findFirst().orElseThrow())
                .containsExactly("old 0", "old 5", "old 7");
    }

    /** An honest cosignature of whatever is asked, without a look at any book. */
    private static Pretender.Answer line(SigningKey key, String request) {
        var note = SignedNote.parse(request.substring(request.indexOf("\n\n") + 2));
        return Pretender.Answer.of(200, key.cosign(note.text(), NOW).text() + "\n");
    }

    @Test
    void aWitnessThatIsAheadGivesNothing() {
        var witness = honest(key("1"));
        var witnesses = witnesses(0, LONG, witness);
        cosign(witnesses, 7);

        assertThat(cosign(witnesses, 5).faults()).singleElement().asString().endsWith(": 7");
    }

    @Test
    void aWitnessThatSaidAWrongSizeIsBelievedAnotherTime() {
        var key = key("1");
        var answers =
                new ArrayList<>(
                        List.of(
                                Pretender.Answer.of(409, "1000\n"),
                                Pretender.Answer.of(409, "2\n")));
        var confused =
                pretended(
                        key,
                        request -> answers.isEmpty() ? line(key, request) : answers.removeFirst());
        var witnesses = witnesses(0, LONG, confused);

        assertThat(cosign(witnesses, 5).lines()).isEmpty();
        assertThat(cosign(witnesses, 6).lines()).hasSize(1);
    }

    @Test
    void aWitnessIsNotAskedAThirdTime() {
        var requests = new ArrayList<String>();
        var endless =
                pretended(
                        key("1"),
                        request -> {
                            requests.add(request);
                            return Pretender.Answer.of(409, requests.size() + "\n");
                        });

        assertThat(cosign(witnesses(0, LONG, endless), 5).faults())
                .singleElement()
                .asString()
                .endsWith("HTTP 409");
        assertThat(requests).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "x\n", "05\n", "-1\n", "5\n\n", "9223372036854775808\n"})
    void aConflictWithoutASizeIsAFault(String body) {
        refused(_ -> Pretender.Answer.of(409, body), "409");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 302, 400, 403, 404, 422, 429, 500, 503})
    void anotherStatusIsAFault(int status) {
        refused(_ -> Pretender.Answer.of(status, ""), "HTTP " + status);
    }

    @Test
    void aCosignatureOfAnotherTextDoesNotCount() {
        refused(key -> signed(key, LOG.checkpoint(6).text(), NOW), "signature of a known key");
    }

    @Test
    void aCosignatureOfALongerTextDoesNotCount() {
        refused(
                key -> {
                    var longer = LOG.checkpoint(5).text() + "more\n";
                    var line = key.cosign(longer, NOW).text();
                    return Pretender.Answer.of(200, "more\n\n" + line + "\n");
                },
                "");
    }

    @Test
    void aCosignatureOfALongerTextWithAnEmptyLineDoesNotCount() {
        refused(
                key -> {
                    var longer = LOG.checkpoint(5).text() + "\n";
                    var line = key.cosign(longer, NOW).text();
                    return Pretender.Answer.of(200, "\n" + line + "\n");
                },
                "");
    }

    @Test
    void aCosignatureWithoutATimeDoesNotCount() {
        refused(key -> signed(key, LOG.checkpoint(5).text(), Instant.EPOCH), "time");
    }

    @Test
    void aStrangersCosignatureDoesNotCount() {
        refused(_ -> signed(key("stranger"), LOG.checkpoint(5).text(), NOW), "no signature");
    }

    @Test
    void theLogsOwnSignatureDoesNotCount() {
        var line = LOG.checkpoint(5).signatures().getFirst().text();

        refused(_ -> Pretender.Answer.of(200, line + "\n"), "no signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "sure\n", "— example.com/liar\n"})
    void anAnswerThatIsNoLineDoesNotCount(String body) {
        refused(_ -> Pretender.Answer.of(200, body), "malformed");
    }

    @Test
    void anAnswerWithoutItsNewlineDoesNotCount() {
        refused(
                key -> Pretender.Answer.of(200, key.cosign(LOG.checkpoint(5).text(), NOW).text()),
                "malformed");
    }

    @Test
    void anEndlessAnswerDoesNotCount() {
        refused(_ -> Pretender.Answer.of(200, "x".repeat(65_537)), "no answer");
    }

    @Test
    void strangersBesideAGoodCosignatureAreLeftOut() {
        var key = key("1");
        var text = LOG.checkpoint(5).text();
        var both =
                key("stranger").cosign(text, NOW).text()
                        + "\n"
                        + key.cosign(text, NOW).text()
                        + "\n";
        var generous = pretended(key, _ -> Pretender.Answer.of(200, both));

        assertThat(cosign(witnesses(1, LONG, generous), 5).lines())
                .containsExactly(key.cosign(text, NOW));
    }

    private static Pretender.Answer signed(SigningKey key, String text, Instant at) {
        return Pretender.Answer.of(200, key.cosign(text, at).text() + "\n");
    }

    @Test
    void aWitnessThatIsDownStopsNobody() {
        var down = new Witness(key("down").verifier(), URI.create("http://127.0.0.1:1"));
        var cosigned = cosign(witnesses(1, LONG, down, honest(key("up"))), 5);

        assertThat(cosigned.enough()).isTrue();
        assertThat(cosigned.lines()).hasSize(1);
        assertThat(cosigned.faults())
                .containsExactly("example.com/down: 无应答 / no answer: ConnectException");
    }

    @Test
    void aWitnessThatIsSlowStopsNobody() {
        var slow = pretended(key("slow"), _ -> Pretender.never());
        var witnesses = witnesses(1, Duration.ofSeconds(2), slow, honest(key("quick")));
        var cosigned = cosign(witnesses, 5);

        assertThat(cosigned.enough()).isTrue();
        assertThat(cosigned.faults()).containsExactly("example.com/slow: 超时 / timed out");
    }

    @Test
    void aWitnessThatBeginsAnAnswerAndDoesNotEndItStopsNobody() {
        var slow = pretended(key("slow"), _ -> Pretender.Answer.withoutEnd());

        assertThat(cosign(witnesses(0, SHORT, slow), 5).faults())
                .containsExactly("example.com/slow: 超时 / timed out");
    }

    @Test
    void allTogetherAreWaitedForNoLongerThanOne() {
        var slow =
                Stream.of("1", "2", "3", "4", "5")
                        .map(it -> pretended(key(it), _ -> Pretender.never()));
        var witnesses = witnesses(0, SHORT, slow.toArray(Witness[]::new));
        long start = System.nanoTime();

        assertThat(cosign(witnesses, 5).faults()).hasSize(5);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.multipliedBy(4));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, true", "3, false"})
    void soManyMustHaveCosigned(int needed, boolean enough) {
        var down = new Witness(key("down").verifier(), URI.create("http://127.0.0.1:1"));
        var witnesses = witnesses(needed, LONG, down, honest(key("1")), honest(key("2")));

        assertThat(cosign(witnesses, 5).enough()).isEqualTo(enough);
    }

    @Test
    void theTreeIsReadByOneThreadAtATime() {
        var one = honest(key("1"));
        var two = honest(key("2"));
        var three = honest(key("3"));
        var witnesses = witnesses(3, LONG, one, two, three);
        cosign(witnesses, 100);
        var tree = new OneAtATime();

        assertThat(witnesses.cosign(LOG.checkpoint(1_000), tree).faults()).isEmpty();
        assertThat(tree.disturbed).isFalse();
    }

    private static final class OneAtATime implements Subtrees {

        private final AtomicInteger readers = new AtomicInteger();
        private volatile boolean disturbed;

        @Override
        public Hash complete(int level, long index) {
            disturbed |= readers.incrementAndGet() > 1;
            try {
                return LOG.complete(level, index);
            } finally {
                readers.decrementAndGet();
            }
        }
    }

    @Test
    void theTreeIsNotReadAnyMoreWhenTheAnswerIsThere() throws Exception {
        var behind = pretended(key("1"), _ -> Pretender.Answer.of(409, "3\n"));
        var tree = new Gate();
        var witnesses = witnesses(0, SHORT, behind);
        var answer = new FutureTask<>(() -> witnesses.cosign(LOG.checkpoint(5), tree));
        var asking = new Thread(answer);
        asking.start();
        assertThat(tree.entered.await(10, SECONDS)).isTrue();
        // Its patience is at an end: it takes the tree back from the one who reads.
        await().until(() -> asking.getState() == Thread.State.BLOCKED);
        tree.open.countDown();

        assertThat(answer.get(10, SECONDS).faults()).hasSize(1);
        assertThat(tree.reads).hasValue(1);
    }

    /** A tree whose readers wait, whoever interrupts them. */
    private static final class Gate implements Subtrees {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);
        private final AtomicInteger reads = new AtomicInteger();

        @Override
        public Hash complete(int level, long index) {
            reads.incrementAndGet();
            entered.countDown();
            while (open.getCount() > 0) {
                Thread.onSpinWait();
            }
            return LOG.complete(level, index);
        }
    }

    @Test
    void moreThanThereAreCannotBeNeeded() {
        var one = new Witness(key("1").verifier(), URI.create("http://127.0.0.1:1"));

        assertThat(new WitnessPolicy(List.of(one), 1, LONG).needed()).isEqualTo(1);
        refusedPolicy(2, LONG, one);
        refusedPolicy(-1, LONG, one);
    }

    @Test
    void someTimeMustBeLeft() {
        refusedPolicy(0, Duration.ZERO);
        refusedPolicy(0, Duration.ofMillis(-1));
    }

    @Test
    void oneKeyDoesNotCountTwice() {
        var key = key("1").verifier();
        var namesake = new VerifierKey("example.com/2", Kind.COSIGNATURE, key.bytes());
        var url = URI.create("http://127.0.0.1:1");

        refusedPolicy(0, LONG, new Witness(key, url), new Witness(namesake, url));
    }

    private static void refusedPolicy(int needed, Duration patience, Witness... witnesses) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WitnessPolicy(List.of(witnesses), needed, patience));
    }

    @Test
    void aWitnessIsConfiguredAsKeyAndAddress() {
        var key = key("1").verifier();

        assertThat(Witness.parse(key.text() + " https://w.example/path/"))
                .isEqualTo(new Witness(key, URI.create("https://w.example/path/")));
        assertThat(Witness.parse(key.text() + " https://w.example/path/").addCheckpoint())
                .hasToString("https://w.example/path/add-checkpoint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KEY",
                "KEY ",
                "KEY x",
                "KEY ftp://w.example",
                "KEY http:///x",
                "KEY file:/x",
                "KEY http://a b",
                "x http://w.example",
                "LOG http://w.example"
            })
    void whatIsNoWitnessIsRefused(String setting) {
        var text =
                setting.replace("KEY", key("1").verifier().text())
                        .replace("LOG", LOG.key().verifier().text());

        assertThatIllegalArgumentException().isThrownBy(() -> Witness.parse(text));
    }
}
