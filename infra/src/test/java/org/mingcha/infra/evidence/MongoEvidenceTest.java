package org.mingcha.infra.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.command.evidence.FileSize;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.evidence.clean.Marked;
import org.mingcha.infra.vault.MongoVault;
import org.mingcha.web.evidence.EvidenceLimits;
import org.mingcha.web.evidence.EvidenceSafe.Form;
import org.mingcha.web.evidence.EvidenceSafe.Lapsed;
import org.mingcha.web.evidence.Unfit;
import org.mingcha.web.seal.Vault;

class MongoEvidenceTest {

    private static final TipId TIP = new TipId("tip-" + "0".repeat(26));
    private static final TipId OTHER = new TipId("tip-" + "1".repeat(26));
    private static final EvidenceLimits LIMITS = new EvidenceLimits(8 << 20, 2 << 20, 16 << 20, 5);

    private final TestDatabase database = new TestDatabase();
    private final MovingClock clock = new MovingClock();
    private final Set<EvidenceId> ledger = new HashSet<>();
    @TempDir private Path dataDir;
    private Vault vault;
    private MongoEvidence safe;
    private Leftovers leftovers;

    @BeforeEach
    void start() throws GeneralSecurityException {
        vault = MongoVault.withKeysetIn(dataDir, database.get(), clock);
        safe = node();
        leftovers = new Leftovers(database.get(), (_, file) -> ledger.contains(file), clock);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private MongoEvidence node() {
        return new MongoEvidence(database.get(), vault, LIMITS, clock, new Random(7));
    }

    @Test
    void aFileIsKeptAsItWasHandedInAndAsACopy() throws Exception {
        var photo = safe.receive(stream(Marked.jpeg()));
        safe.bind(TIP, List.of(photo.id()));
        safe.keep(List.of(photo.id()));

        assertThat(photo.type()).isEqualTo(EvidenceType.JPEG);
        assertThat(photo.size()).isEqualTo(new FileSize(1));
        assertThat(photo.hash().value()).isEqualTo(sha256(Marked.jpeg()));
        assertThat(photo.workingCopy()).isTrue();
        assertThat(opened(photo.id(), Form.ORIGINAL)).isEqualTo(Marked.jpeg());
        assertThat(latin(opened(photo.id(), Form.COPY))).doesNotContain(Marked.MARK);
        assertThat(latin(opened(photo.id(), Form.PREVIEW))).doesNotContain(Marked.MARK);
    }

    @Test
    void aVideoHasNoCopy() throws IOException {
        byte[] film = film(3_000_000);
        var handedIn = safe.receive(stream(film));
        safe.bind(TIP, List.of(handedIn.id()));

        assertThat(handedIn.type()).isEqualTo(EvidenceType.MP4);
        assertThat(handedIn.workingCopy()).isFalse();
        assertThat(safe.open(TIP, handedIn.id(), Form.COPY)).isEmpty();
        assertThat(opened(handedIn.id(), Form.ORIGINAL)).isEqualTo(film);
    }

    @Test
    void nothingThatIsStoredTellsOfTheFile() {
        var photo = safe.receive(stream(Marked.jpeg()));
        safe.bind(TIP, List.of(photo.id()));
        safe.keep(List.of(photo.id()));

        assertThat(documents("evidence.files"))
                .hasSize(3)
                .allSatisfy(file ->
                        assertThat(file).containsOnlyKeys("_id", "chunkSize", "tip", "key"));
        assertThat(documents("evidence.chunks"))
                .allSatisfy(chunk -> {
                    assertThat(chunk).containsOnlyKeys("_id", "files_id", "n", "data");
                    assertThat(chunk.get("_id")).isInstanceOf(String.class);
                    assertThat(latin(chunk.get("data", Binary.class).getData()))
                            .doesNotContain(Marked.MARK);
                });
    }

    @Test
    void filesOfAboutOneSizeLookAlike() {
        var lengths = new HashSet<Integer>();
        for (int more = 0; more < 5; more++) {
            safe.receive(stream(film(3_000_000 + more * 1_000)));
            lengths.add(
                    documents("evidence.chunks").stream()
                            .mapToInt(chunk -> chunk.get("data", Binary.class).length())
                            .sum());
            collection("evidence.chunks").deleteMany(new Document());
        }
        assertThat(lengths).hasSize(1);
    }

    @Test
    void noOtherReportOpensIt() {
        var photo = safe.receive(stream(Marked.jpeg()));
        safe.bind(TIP, List.of(photo.id()));

        assertThat(safe.open(OTHER, photo.id(), Form.ORIGINAL)).isEmpty();
    }

    @Test
    void whatIsBoundToNothingCannotBeOpened() {
        var photo = safe.receive(stream(Marked.jpeg()));

        assertThat(safe.open(TIP, photo.id(), Form.ORIGINAL)).isEmpty();
        assertThat(documents("vault")).hasSize(1);
    }

    @Test
    void withTheKeyOfTheReportItsFilesAreGone() {
        var photo = safe.receive(stream(Marked.jpeg()));
        safe.bind(TIP, List.of(photo.id()));
        vault.destroy(KeyName.ofStream(TIP));

        assertThat(safe.open(TIP, photo.id(), Form.ORIGINAL)).isEmpty();
    }

    @Test
    void alteredChunksDoNotOpen() {
        var photo = safe.receive(stream(Marked.jpeg()));
        safe.bind(TIP, List.of(photo.id()));
        String id = photo.id() + ".original/0";
        var chunk =
                documents("evidence.chunks").stream()
                        .filter(one -> id.equals(one.getString("_id")))
                        .findFirst()
                        .orElseThrow();
        byte[] data = chunk.get("data", Binary.class).getData();
        data[200] ^= 1;
        collection("evidence.chunks")
                .replaceOne(new Document("_id", id), chunk.append("data", new Binary(data)));

        assertThatThrownBy(() -> opened(photo.id(), Form.ORIGINAL)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNotTakenLeavesNothing() {
        refused("active", stream("<html><script>".getBytes(ISO_8859_1)));
        refused("empty", stream(new byte[0]));
        refused(
                "script",
                stream(
                        Marked.pdf(d ->
                                d.getDocumentCatalog()
                                        .setOpenAction(new PDActionJavaScript("1")))));
        refused("too-large", stream(film((8 << 20) + 1)));
        refused(
                "too-large",
                new SequenceInputStream(stream(Marked.jpeg()), stream(new byte[2 << 20])));
        assertEmpty();
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() {
        assertThat(safe.receive(stream(film(8 << 20))).size()).isEqualTo(new FileSize(8));
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        var broken =
                new SequenceInputStream(
                        stream(film(3_000_000)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("gone");
                            }
                        });

        assertThatThrownBy(() -> safe.receive(broken)).isInstanceOf(UncheckedIOException.class);
        assertEmpty();
    }

    @Test
    void droppedFilesLeaveNothing() {
        var photo = safe.receive(stream(Marked.jpeg()));
        safe.drop(List.of(photo.id()));

        assertEmpty();
    }

    @Test
    void whatACrashLeftIsRemovedWhenItsTimeIsOver() {
        node().receive(stream(Marked.jpeg()));
        clock.move(Duration.ofMinutes(14));
        leftovers.run();
        assertThat(documents("evidence.files")).hasSize(3);
        clock.move(Duration.ofMinutes(2));
        leftovers.run();

        assertEmpty();
    }

    @Test
    void whatAnotherNodeStillWorksOnStays() {
        var other = node();
        var photo = other.receive(stream(Marked.jpeg()));
        for (int i = 0; i < 5; i++) {
            clock.move(Duration.ofMinutes(10));
            other.renew();
            leftovers.run();
        }
        other.bind(TIP, List.of(photo.id()));

        assertThat(safe.open(TIP, photo.id(), Form.COPY)).isPresent();
    }

    @Test
    void whatTheLedgerHasStaysThoughNobodySaidSo() {
        var photo = safe.receive(stream(Marked.jpeg()));
        safe.bind(TIP, List.of(photo.id()));
        ledger.add(photo.id());
        clock.move(Duration.ofHours(1));
        leftovers.run();

        assertThat(safe.open(TIP, photo.id(), Form.ORIGINAL)).isPresent();
        assertThat(documents("evidence.files")).noneMatch(file -> file.containsKey("lease"));
    }

    @Test
    void whatTheLedgerNeverGotIsRemovedThoughItWasBound() {
        var photo = safe.receive(stream(Marked.jpeg()));
        safe.bind(TIP, List.of(photo.id()));
        clock.move(Duration.ofHours(1));
        leftovers.run();

        assertEmpty();
    }

    @Test
    void whatWasGivenUpIsNotBound() {
        var photo = safe.receive(stream(Marked.jpeg()));
        clock.move(Duration.ofHours(1));
        leftovers.run();

        assertThatThrownBy(() -> safe.bind(TIP, List.of(photo.id()))).isInstanceOf(Lapsed.class);
    }

    private void refused(String code, InputStream content) {
        assertThatThrownBy(() -> safe.receive(content))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.code()).isEqualTo(code));
    }

    private void assertEmpty() {
        assertThat(documents("evidence.files")).isEmpty();
        assertThat(documents("evidence.chunks")).isEmpty();
    }

    private byte[] opened(EvidenceId file, Form form) throws IOException {
        try (var content = safe.open(TIP, file, form).orElseThrow().content()) {
            return content.readAllBytes();
        }
    }

    private List<Document> documents(String collection) {
        return collection(collection).find().into(new ArrayList<>());
    }

    private MongoCollection<Document> collection(String name) {
        return database.get().getCollection(name);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static byte[] film(int length) {
        byte[] film = new byte[length];
        new Random(3).nextBytes(film);
        byte[] head = RecognitionTest.box("mp42");
        System.arraycopy(head, 0, film, 0, head.length);
        return film;
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
