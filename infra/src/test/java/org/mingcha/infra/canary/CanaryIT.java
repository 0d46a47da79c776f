package org.mingcha.infra.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.FromReporter;
import org.mingcha.command.Streams;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.mingcha.infra.story.PackagedServer;
import org.mingcha.infra.story.Visitor;

/**
 * One report with marks on everything that tells who reported, through a proxy that says who asks,
 * on the packaged jar, with faults and a crash; then every place is searched.
 */
class CanaryIT {

    private static final String ADDRESS = "203.0.113.77";
    private static final String AGENT = "KanarienBrowser/7.31";
    private static final String FILE = "kanarienvogel-IMG-5531.jpg";
    private static final String NAME = "金丝雀报春";
    private static final String PHONE = "13987650077";
    private static final String PASSPHRASE = "canary-passphrase-9Q7";
    private static final String NARRATIVE = "金丝雀在三号井下歌唱的时候灯灭了";
    private static final String WRONG_RECEIPT = "7K3M9-QTXV2-B8NF4-HJ6RD-J";

    /** As receipts are written, and nobody's. */
    private static final String OTHER_RECEIPT = "7K3M9-QTXV2-B8NF4-HJ6RD-H";

    private static final int WARMING = 60;
    private static final int TRIES = 150;

    @TempDir Path folder;
    private Path data;
    private Path temporary;
    private final List<byte[]> seen = new ArrayList<>();

    @BeforeEach
    void folders() throws IOException {
        data = folder.resolve("data");
        temporary = Files.createDirectory(folder.resolve("tmp"));
    }

    @Test
    void whoReportedIsFoundNowhere() throws Exception {
        String receipt;
        try (var server = PackagedServer.over(data, List.of("-Djava.io.tmpdir=" + temporary));
                var proxy = new Proxy(server::address, ADDRESS, AGENT);
                var browser = new Forms(proxy.address())) {
            var reporter = new Visitor(proxy::address);
            receipt = filed(browser);
            faults(browser, reporter, receipt);
            desk(new Visitor(proxy::address), server, reporter, receipt);
            server.killAndStartAgain();
            follow(browser, reporter, receipt);
            aWatcherLearnsNothing(server.address(), receipt);
            var marks = marks(receipt);
            var search = new Search(marks);
            publicPlaces(new Visitor(server::address), server);
            assertThat(found(search, server, proxy)).isEmpty();
            assertThat(inHeap(server, receipt)).as("heap").isEmpty();
        }
        assertThat(atRest(marks(receipt))).isEmpty();
    }

    private String filed(Forms browser) {
        var fields =
                Map.ofEntries(
                        Map.entry("kind", "VIOLATION"),
                        Map.entry("unitName", "东港某化工经营部"),
                        Map.entry("sector", "CHEMICAL"),
                        Map.entry("division", "371102"),
                        Map.entry("place", "海滨路88号院内"),
                        Map.entry("narrative", NARRATIVE),
                        Map.entry("identity.name", NAME),
                        Map.entry("identity.contact", PHONE),
                        Map.entry("passphrase", PASSPHRASE),
                        Map.entry("wantsReward", "true"),
                        Map.entry("notice", "true"));
        var filed = browser.upload("/api/tip-offs", fields, FILE, Photo.jpeg());
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        return filed.body().replaceAll("(?s).*\"receipt\":\"([^\"]+)\".*", "$1");
    }

    /** What is refused, cannot be read, is too large, is not there, or cannot be done now. */
    private void faults(Forms browser, Visitor reporter, String receipt) throws IOException {
        String told = NARRATIVE + NAME + PHONE + PASSPHRASE;
        reporter.post("/api/tip-offs", "narrative", told, "kind", told).is(400);
        status(browser.post("/api/tip-offs", "application/json", "{" + told), 400);
        status(browser.post("/api/tip-offs", "application/json", told.repeat(20_000)), 413);
        status(browser.post("/api/tip-offs", "text/plain", told), 415);
        status(browser.post("/api/receipts/status", "application/json", receipt), 400);
        status(browser.post("/api/nothing", "application/json", told), 404);
        reporter.get("/nothing-here").is(404);
        reporter.post("/api/receipts/status", "receipt", WRONG_RECEIPT).is(404);
        reporter.post("/api/receipts/messages", "receipt", receipt, "text", told + "\u0000")
                .is(400);
        reporter.post("/api/receipts/dispute", "receipt", receipt, "reason", told).is(422);
        Path keyset = data.resolve("keys").resolve("vault-keyset.json");
        Path away = Files.move(keyset, folder.resolve("away"));
        reporter.post(
                        "/api/tip-offs",
                        "kind",
                        "VIOLATION",
                        "unitName",
                        "某厂",
                        "sector",
                        "CHEMICAL",
                        "division",
                        "371102",
                        "place",
                        "某处",
                        "narrative",
                        told,
                        "passphrase",
                        PASSPHRASE,
                        "notice",
                        true)
                .is(503);
        Files.move(away, keyset);
    }

    private static void status(java.net.http.HttpResponse<String> answer, int expected) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    }

    private void desk(Visitor intake, PackagedServer server, Visitor reporter, String receipt) {
        intake.signedInAs("intake");
        String tip =
                intake.get("/api/desk/worklist")
                        .is(200)
                        .json()
                        .path("items")
                        .get(0)
                        .path("tip")
                        .asString();
        String opened = intake.get("/api/desk/tips/" + tip).is(200).body();
        // Whoever works on the case reads what happened, and nothing of who says so.
        assertThat(opened).contains(NARRATIVE);
        seen.add(bytes(opened.replace(NARRATIVE, "")));
        intake.does("accept-tip", "tip", tip).is(200);
        intake.does("write-to-reporter", "tip", tip, "text", "请补充具体位置。").is(200);
        reporter.post("/api/receipts/messages", "receipt", receipt, "text", "再说一次：" + NARRATIVE)
                .is(204);
        var first = new Visitor(server::address).signedInAs("custodian1");
        var second = new Visitor(server::address).signedInAs("custodian2");
        first.does("open-identity", "tip", tip, "reason", "法院调取").is(200);
        second.does("consent-to-opening", "tip", tip).is(200);
        assertThat(first.post("/api/desk/tips/" + tip + "/identity").is(200).body())
                .contains(NAME, PHONE);
        String file = opened.replaceAll("(?s).*(evidence-[0-9a-z]{26}).*", "$1");
        Path copy =
                intake.saved("/api/desk/tips/" + tip + "/evidence/" + file, folder.resolve("copy"));
        seen.add(read(copy));
    }

    private void follow(Forms browser, Visitor reporter, String receipt) {
        reporter.post("/api/receipts/status", "receipt", receipt.toLowerCase().replace("-", " "))
                .is(200);
        reporter.post("/api/receipts/messages", "receipt", receipt, "text", "还在：" + NARRATIVE)
                .is(204);
        reporter.post(
                        "/api/receipts/claim",
                        "receipt",
                        receipt,
                        "passphrase",
                        PASSPHRASE,
                        "payoutWord",
                        "payout-word")
                .is(422);
        reporter.post("/api/receipts/proof", "receipt", receipt).is(200);
        status(
                browser.upload(
                        "/api/receipts/evidence", Map.of("receipt", receipt), FILE, Photo.jpeg()),
                204);
        var asked = browser.ask("/status");
        status(browser.post("/status", asked, Map.of("receipt", receipt)), 200);
        status(browser.post("/en/status", asked, Map.of("receipt", WRONG_RECEIPT)), 400);
    }

    /**
     * Whoever watches the line sees sizes and times. Sizes are the same. Of times, 150 of each kind
     * in turn: by chance alone the odds of two alike kinds lie within 0.1 of even (three standard
     * deviations), and within 0.2 even if the machine is busy; a watcher who gains more than that
     * from one answer would be found here.
     */
    private void aWatcherLearnsNothing(URI server, String receipt) {
        var json = "Content-Type: application/json\r\nAccept: */*\r\n";
        long[] known = new long[TRIES];
        long[] unknown = new long[TRIES];
        for (int i = -WARMING; i < TRIES; i++) {
            var one =
                    Watcher.posts(
                            server,
                            "/api/receipts/status",
                            json,
                            "{\"receipt\":\"%s\"}".formatted(receipt));
            var other =
                    Watcher.posts(
                            server,
                            "/api/receipts/status",
                            json,
                            "{\"receipt\":\"%s\"}".formatted(OTHER_RECEIPT));
            assertThat(one.bytes()).isEqualTo(other.bytes()).isGreaterThan(1_000);
            if (i >= 0) {
                known[i] = one.nanos();
                unknown[i] = other.nanos();
            }
        }
        double odds = Odds.longer(known, unknown);
        assertThat(odds).as("odds that a known receipt takes longer").isBetween(0.3, 0.7);
        try (var browser = new Forms(server)) {
            var asked = browser.ask("/status");
            var one =
                    Watcher.posts(
                            server,
                            "/status",
                            asked.head(),
                            asked.body(Map.of("receipt", receipt)));
            var other =
                    Watcher.posts(
                            server,
                            "/status",
                            asked.head(),
                            asked.body(Map.of("receipt", OTHER_RECEIPT)));
            assertThat(one.bytes()).isEqualTo(other.bytes()).isGreaterThan(10_000);
        }
    }

    /** What is shown to everybody, to the auditor and to whoever watches the program. */
    private void publicPlaces(Visitor anybody, PackagedServer server) {
        for (var path :
                List.of(
                        "/",
                        "/status",
                        "/report",
                        "/exposures",
                        "/statistics",
                        "/log",
                        "/exposures.atom",
                        "/api/statistics",
                        "/api/exposures",
                        "/log/checkpoint",
                        "/actuator/health")) {
            seen.add(bytes(anybody.get(path).body()));
        }
        var auditor = new Visitor(server::address).signedInAs("auditor");
        long end = auditor.get("/api/audit/events?from=0&limit=1000").is(200).lines().size();
        seen.add(bytes(auditor.get("/api/audit/events?from=0&limit=1000").body()));
        await().until(() ->
                anybody.get("/log/checkpoint")
                                .body()
                                .lines()
                                .skip(1)
                                .findFirst()
                                .map(Long::parseLong)
                                .orElse(0L)
                        >= end);
        seen.add(read(auditor.saved("/log/tile/entries/000.p/" + end, folder.resolve("tile"))));
        seen.add(
                read(
                        auditor.saved(
                                "/api/audit/export?from=0&to=" + end,
                                folder.resolve("export.zip"))));
        seen.add(
                bytes(
                        new Visitor(server::address)
                                .signedInAs("admin")
                                .get("/actuator/prometheus")
                                .is(200)
                                .body()));
    }

    private List<String> found(Search search, PackagedServer server, Proxy proxy) {
        return Stream.of(
                        seen.stream().flatMap(one -> search.in("answers", one).stream()).toList(),
                        unzipped(search, folder.resolve("export.zip")),
                        search.in("heads and addresses", proxy.allHeads()),
                        search.in("console", bytes(server.console())),
                        search.inFolder(temporary))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> unzipped(Search search, Path zip) {
        try (var all = java.nio.file.FileSystems.newFileSystem(zip)) {
            return search.inFolder(all.getPath("/"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> inHeap(PackagedServer server, String receipt) throws Exception {
        var texts = Map.of("receipt", written(receipt), "passphrase", List.of(PASSPHRASE));
        Path dump = folder.resolve("heap.hprof");
        jcmd(server, "GC.run");
        jcmd(server, "GC.heap_dump", dump.toString());
        assertThat(Search.plain(Map.of("control", List.of("org.mingcha"))).inLarge(dump))
                .isNotEmpty();
        return Search.plain(texts).inLarge(dump);
    }

    private static void jcmd(PackagedServer server, String... words) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        command.add(Long.toString(server.pid()));
        command.addAll(List.of(words));
        var done = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(done.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(done.waitFor()).as(said).isZero();
    }

    /** Every document of every collection as bytes, and every file of the data directory. */
    private List<String> atRest(List<Mark> marks) {
        var search = new Search(marks);
        var found = new ArrayList<>(search.inFolder(data));
        try (var server = EmbeddedServer.start(data, Clock.systemUTC());
                var client = MongoClients.create(server.uri())) {
            var database =
                    client.getDatabase(
                            Objects.requireNonNull(
                                    new ConnectionString(server.uri()).getDatabase()));
            found.addAll(stored(search, database));
            reporterEventsHaveNoTimeOfDay(database);
            isFoundWherePlanted(search, database, marks);
        }
        return found;
    }

    /** What is there is found: each mark in each form, in a collection and in a file. */
    private void isFoundWherePlanted(Search search, MongoDatabase database, List<Mark> marks) {
        var control = database.getCollection("control");
        for (var mark : marks) {
            mark.forms().values().forEach(it -> control.insertOne(new Document("planted", it)));
        }
        var found = String.join("\n", stored(search, database));
        assertThat(marks)
                .allSatisfy(mark ->
                        mark.forms()
                                .keySet()
                                .forEach(form ->
                                        assertThat(found)
                                                .contains(mark.name() + " (" + form + ")")));
        control.drop();
        assertThat(temporary.resolve("planted")).doesNotExist();
        write(temporary.resolve("planted"), bytes("x" + PHONE));
        assertThat(search.inFolder(temporary)).isNotEmpty();
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> stored(Search search, MongoDatabase database) {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .flatMap(name ->
                        database
                                .getCollection(name, RawBsonDocument.class)
                                .find()
                                .into(new ArrayList<>())
                                .stream()
                                .flatMap(document ->
                                        search
                                                .in(
                                                        name,
                                                        Arrays.copyOf(
                                                                document.getByteBuffer().array(),
                                                                document.getByteBuffer()
                                                                        .remaining()))
                                                .stream()))
                .toList();
    }

    private static void reporterEventsHaveNoTimeOfDay(MongoDatabase database) {
        var names =
                Streams.EVENTS.stream()
                        .flatMap(CanaryIT::records)
                        .filter(FromReporter.class::isAssignableFrom)
                        .map(Class::getSimpleName)
                        .toList();
        var times = new ArrayList<String>();
        for (var commit : database.getCollection("ledger").find()) {
            for (var event : commit.getList("events", Document.class)) {
                if (names.contains(event.getString("name"))) {
                    times.add(event.getString("time"));
                }
            }
        }
        assertThat(times)
                .hasSizeGreaterThan(3)
                .allMatch(time -> time.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(CanaryIT::records);
    }

    private static List<String> written(String receipt) {
        return List.of(
                receipt,
                receipt.replace("-", ""),
                receipt.replace("-", " "),
                receipt.replace("-", " ").toLowerCase(),
                receipt.replace("-", "").substring(0, 20));
    }

    private static List<Mark> marks(String receipt) {
        var marks =
                new ArrayList<>(
                        List.of(
                                Mark.text("address", ADDRESS),
                                Mark.text("user agent", AGENT),
                                Mark.text("file name", FILE),
                                Mark.bytes("position", Photo.LATITUDE),
                                Mark.text("name", NAME),
                                Mark.secret("phone", PHONE),
                                Mark.secret("passphrase", PASSPHRASE),
                                Mark.text("narrative", NARRATIVE)));
        written(receipt).forEach(form -> marks.add(Mark.secret("receipt", form)));
        return marks;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
