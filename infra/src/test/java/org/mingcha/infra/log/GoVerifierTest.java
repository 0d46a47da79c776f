package org.mingcha.infra.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Inclusion;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.note.Checkpoint;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey.Kind;
import org.mingcha.infra.witness.Cosigner;
import org.mingcha.infra.witness.KnownLogs;
import org.mingcha.infra.witness.Witness;
import org.mingcha.infra.witness.WitnessBook;
import org.mingcha.infra.witness.WitnessPolicy;
import org.mingcha.infra.witness.WitnessServer;
import org.mingcha.infra.witness.Witnesses;
import org.mingcha.web.audit.EventEntry;
import org.mingcha.web.log.PublishedLog;

/** What Go's own code says about this log. */
class GoVerifierTest {

    private static final String VKEY = Node.KEY.verifier().text();

    @TempDir private Path folder;
    private final Node node = new Node();
    private GoVerifier go;

    @BeforeEach
    void findGo() {
        var installed = GoVerifier.installed();
        assumeTrue(installed.isPresent(), "Go and golang.org/x/mod are not installed");
        go = installed.orElseThrow();
    }

    private GoVerifier.Answer check(PublishedLog log, String... more) {
        try (var site = new LogSite(log)) {
            return go.check(
                    Stream.concat(Stream.of("-url", site.url()), Stream.of(more))
                            .toArray(String[]::new));
        }
    }

    private static void assertVerified(GoVerifier.Answer answer) {
        assertThat(answer.status()).as(answer.said()).isZero();
    }

    private static void assertRefused(GoVerifier.Answer answer, String why) {
        assertThat(answer.said()).contains("not verified").contains(why);
        assertThat(answer.status()).isEqualTo(1);
    }

    private PublishedLog log(int events) {
        return node.appended(node.started(), events).served();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "255, 1", "256, 2", "257, 3", "512, 3", "513, 4", "70000, 277"})
    void aLogIsVerifiedTileByTile(int events, int tiles) {
        var answer = check(log(events), "-vkey", VKEY);

        assertVerified(answer);
        assertThat(answer.said())
                .contains("verified: %d entries, %d tiles".formatted(events, tiles));
    }

    @Test
    void anEmptyLogIsVerified() {
        assertVerified(check(log(0), "-vkey", VKEY));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 300", "1, 1", "1, 2", "5, 0", "255, 2", "256, 1", "300, 700"})
    void aLogIsVerifiedToHaveGrown(int before, int more) {
        var log = node.appended(node.started(), before);
        var kept = folder.resolve("checkpoint").toString();
        assertVerified(check(log.served(), "-vkey", VKEY, "-keep", kept));
        node.appended(log, more);

        assertVerified(check(log.served(), "-vkey", VKEY, "-old", kept));
    }

    @Test
    void aLogThatBeganAnewIsRefused() throws IOException {
        var past = new Checkpoint(Node.ORIGIN, 3, Tree.leaf(new byte[32])).text();
        var kept = folder.resolve("checkpoint");
        Files.writeString(kept, new SignedNote(past, List.of(Node.KEY.sign(past))).whole());

        assertRefused(check(log(5), "-vkey", VKEY, "-old", kept.toString()), "not grown");
    }

    @Test
    void aLogThatShrankIsRefused() throws IOException {
        var kept = folder.resolve("checkpoint");
        Files.writeString(kept, log(9).checkpoint().orElseThrow());

        assertRefused(
                check(new GoVerifierTest().log(5), "-vkey", VKEY, "-old", kept.toString()),
                "shrank");
    }

    @Test
    void anotherKeyIsRefused() {
        var other = SigningKey.generate(Node.ORIGIN, Node.RANDOM).verifier().text();

        assertRefused(check(log(5), "-vkey", other), "no verifiable signatures");
    }

    @Test
    void afterARotationEitherKeyIsEnoughAndAfterTwoTheFirstIsNot() {
        node.appended(node.started(), 5);
        var second = SigningKey.generate(Node.ORIGIN, Node.RANDOM);
        var third = SigningKey.generate(Node.ORIGIN, Node.RANDOM);
        var once = node.appended(node.started("one", second, Node.KEY, Node.DATER), 5).served();

        assertVerified(check(once, "-vkey", second.verifier().text()));
        assertVerified(check(once, "-vkey", VKEY));
        assertVerified(check(once, "-vkey", VKEY, "-vkey", second.verifier().text()));

        var twice = node.started("one", third, second, Node.KEY, Node.DATER);
        node.appended(twice, 5);
        assertVerified(check(twice.served(), "-vkey", third.verifier().text()));
        assertRefused(check(twice.served(), "-vkey", VKEY), "no verifiable signatures");
    }

    @Test
    void itsCosignaturesAreVerified() {
        var key = SigningKey.generate("example.org/w", Kind.COSIGNATURE, Node.RANDOM);
        var vkey = key.verifier().text();
        try (var witness = witness(key);
                var witnesses = new Witnesses(policy(key, witness))) {
            node.cosigners = witnesses::cosign;
            var log = node.appended(node.started(), 300);
            node.appended(log, 300);

            assertVerified(check(log.served(), "-vkey", VKEY, "-witness", vkey, "-need", "1"));
        }
    }

    private WitnessServer witness(SigningKey key) {
        var logs = KnownLogs.parse(List.of(VKEY));
        var book = new WitnessBook(folder.resolve("book"), logs, key.verifier());
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var cosigner = new Cosigner(key, logs, book, Clock.systemUTC(), _ -> {});
        return new WitnessServer(loopback, cosigner, _ -> {});
    }

    private static WitnessPolicy policy(SigningKey key, WitnessServer witness) {
        var url = URI.create("http://127.0.0.1:" + witness.address().getPort());
        return new WitnessPolicy(
                List.of(new Witness(key.verifier(), url)), 1, Duration.ofSeconds(20));
    }

    @Test
    void aMissingCosignatureIsMissed() {
        var key = SigningKey.generate("example.org/w", Kind.COSIGNATURE, Node.RANDOM);

        assertRefused(
                check(log(5), "-vkey", VKEY, "-witness", key.verifier().text(), "-need", "1"),
                "0 witnesses cosigned");
    }

    /** A log that is served otherwise than it was published. */
    private record Spoilt(PublishedLog log, int level, int place, Optional<String> other)
            implements PublishedLog {

        static final int ENTRIES = -1;

        @Override
        public Optional<String> checkpoint() {
            return other.or(log::checkpoint);
        }

        @Override
        public String key() {
            return log.key();
        }

        @Override
        public List<KeySince> keys() {
            return log.keys();
        }

        @Override
        public Optional<byte[]> tile(int level, long index, int width) {
            return log.tile(level, index, width).map(it -> spoilt(level, it));
        }

        @Override
        public Optional<byte[]> entries(long index, int width) {
            return log.entries(index, width).map(it -> spoilt(ENTRIES, it));
        }

        private byte[] spoilt(int level, byte[] bytes) {
            byte[] spoilt = bytes.clone();
            if (level == this.level && place < spoilt.length) {
                spoilt[place] ^= 1;
            }
            return spoilt;
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 8191", "1, 0", "1, 31", "-1, 2", "-1, 33", "-1, 1", "-1, 8703"})
    void oneBitOfATileOrAnEntryIsNoticed(int level, int place) {
        var answer = check(new Spoilt(log(300), level, place, Optional.empty()), "-vkey", VKEY);

        assertThat(answer.status()).as(answer.said()).isEqualTo(1);
    }

    @Test
    void aCheckpointThatIsNotOfTheTreeIsRefused() {
        var text = new Checkpoint(Node.ORIGIN, 300, Tree.EMPTY).text();
        var other = new SignedNote(text, List.of(Node.KEY.sign(text))).whole();

        assertThat(check(new Spoilt(log(300), 9, 0, Optional.of(other)), "-vkey", VKEY).status())
                .isEqualTo(1);
    }

    @Test
    void aCheckpointOfAnotherOriginIsRefused() {
        var text = new Checkpoint("example.org/other", 300, node.ledger.root(300)).text();
        var other = new SignedNote(text, List.of(Node.KEY.sign(text))).whole();

        assertRefused(
                check(new Spoilt(log(300), 9, 0, Optional.of(other)), "-vkey", VKEY), "origin");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "2, 1", "3, 2", "7, 6", "8, 0", "100, 64", "300, 299", "300, 255"})
    void aProofIsVerified(int size, int index) throws IOException {
        var log = node.appended(node.started(), size);

        assertVerified(prove(proof(log, size, index), entry(index)));
    }

    @Test
    void theEntryMayBeInTheProof() throws IOException {
        var log = node.appended(node.started(), 9);
        var extra = "{\"entry\":\"" + entry(4) + "\"}";
        var line =
                "extra " + Base64.getEncoder().encodeToString(extra.getBytes(UTF_8)) + "\nindex ";

        assertVerified(prove(proof(log, 9, 4).replace("index ", line), ""));
    }

    @Test
    void aProofOfAnotherEntryIsRefused() throws IOException {
        var log = node.appended(node.started(), 9);

        assertRefused(prove(proof(log, 9, 4), entry(5)), "invalid");
        assertRefused(prove(proof(log, 9, 4).replace("index 4", "index 5"), entry(4)), "invalid");
        assertRefused(
                prove(proof(log, 9, 4).replace("index 4", "index 9"), entry(4)), "no entry 9");
        assertRefused(prove(proof(log, 9, 4), ""), "no entry");
    }

    private GoVerifier.Answer prove(String proof, String entry) throws IOException {
        var file = folder.resolve("of.tlog-proof");
        Files.writeString(file, proof);
        return go.check("-proof", file.toString(), "-vkey", VKEY, "-entry", entry);
    }

    private String entry(int index) {
        return Base64.getEncoder().encodeToString(EventEntry.of(node.ledger.events.get(index)));
    }

    private static String proof(LogService log, int size, int index) {
        var latest = log.served().latest().orElseThrow();
        var path = Inclusion.path(index, size, latest.subtrees()).stream().map(Hash::base64);
        return "c2sp.org/tlog-proof@v1\nindex "
                + index
                + "\n"
                + path.map(it -> it + "\n").collect(Collectors.joining())
                + "\n"
                + latest.note();
    }
}
