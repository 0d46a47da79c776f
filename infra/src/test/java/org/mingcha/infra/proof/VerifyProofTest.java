package org.mingcha.infra.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.proof.file.DisclosedEvent;

class VerifyProofTest {

    @TempDir Path folder;

    private final Proving proving = new Proving();
    private final String key = proving.tree.log.verifier().text();
    private final String witness = proving.tree.witness.verifier().text();
    private String typed = proving.receipt.shown();
    private String said = "";
    private String file = "";

    @BeforeEach
    void aFile() throws IOException {
        file = written("proof.tlog-proof", proving.file());
    }

    @Test
    void tellsWhatWasProven() {
        assertThat(run("--key", key, "--witness", witness)).isZero();
        assertThat(said)
                .contains("证明成立 / proven", PaperTree.ORIGIN)
                .contains("index 2 in a checkpoint of 5 entries")
                .contains("witness.example/w1 2026-11-23T02:00:00Z")
                .doesNotContain("甲化工厂");
    }

    @Test
    void aKeyMayStandInAFileAsTheLogAnswersIt() throws IOException {
        var one = written("key", key + "\n");
        var all =
                written(
                        "keys",
                        """
                        %s
                        from 0

                        %s
                        from 9
                        >a note
                        >
                        >— x y
                        """
                                .formatted(key, witness));

        assertThat(run("--key", one)).isZero();
        assertThat(run("--key=" + all)).isZero();
    }

    @Test
    void opensTheEventForWhoHasTheReceipt() {
        assertThat(run("--key", key, "--open")).isZero();
        assertThat(said).contains("甲化工厂", "TipSubmitted").doesNotContain(proving.receipt.shown());
    }

    @Test
    void theReceiptMayBeTypedAsPeopleDo() {
        typed = " " + typed.toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(run("--key", key, "--open")).isZero();
    }

    @Test
    void anotherOrAMistypedReceiptOpensNothing() {
        for (var wrong : List.of(proving.receipts.mint().shown(), "ABC", "")) {
            typed = wrong;
            assertThat(run("--key", key, "--open")).isEqualTo(1);
            assertThat(said).contains("it does not open with this receipt").doesNotContain("甲化工厂");
        }
    }

    @Test
    void anEventThatIsNotTheOneProvenIsNamed() throws IOException {
        var other = proving.event(3);
        var mine = proving.event(2);
        var otherText = new DisclosedEvent(2, mine.salt(), other.canonical());

        enclosing(otherText.line(), "its fingerprint is another");
        enclosing(other.line(), "opened: 3");
        enclosing("{}", "it is no event");
    }

    @Test
    void theTrueEventOfAnotherReceiptIsNamed() throws IOException {
        proving.tree.events.set(2, new Proving().tree.events.get(2));
        file = written("p", proving.enclosing(proving.event(2).line()));

        assertThat(run("--key", key, "--open")).isEqualTo(1);
        assertThat(said).contains("it is not the report of this receipt");
    }

    private void enclosing(String sealed, String fault) throws IOException {
        file = written("p", proving.enclosing(sealed));
        assertThat(run("--key", key)).isZero();
        assertThat(run("--key", key, "--open")).isEqualTo(1);
        assertThat(said).contains(fault);
    }

    @Test
    void namesTheFaultAndProvesNothing() throws IOException {
        file = written("p", proving.file().replace("index 2\n", "index 3\n"));

        assertThat(run("--key", key)).isEqualTo(1);
        assertThat(said).contains("证明不成立 / not proven", "the index is not that of the event");
    }

    @Test
    void aFileThatIsNotThereIsNoProof() {
        file = folder.resolve("missing").toString();

        assertThat(run("--key", key)).isEqualTo(1);
        assertThat(said).contains("cannot be read");
    }

    @Test
    void whatMakesNoSenseIsSaidToMakeNone() throws IOException {
        var junk = written("junk", "no key\n");
        for (var wrong :
                List.of(
                        List.<String>of(),
                        List.of("--key"),
                        List.of("--key", "x"),
                        List.of("--key", junk),
                        List.of("--key", witness),
                        List.of("--key", key, "--witness", key),
                        List.of("--key", key, "--quorum", "1"),
                        List.of("--key", key, "--quorum", "x"),
                        List.of("--key", key, "another"),
                        List.of("--key", key, "--receipt"))) {
            assertThat(run(wrong.toArray(String[]::new))).as(wrong.toString()).isEqualTo(64);
            assertThat(said).contains("verify-proof <file> --key");
        }
    }

    @Test
    void aReceiptAmongTheArgumentsIsNotRepeated() {
        for (var wrong : List.of("--receipt=" + typed, typed)) {
            assertThat(run("--key", key, "--open", wrong)).isEqualTo(64);
            assertThat(said).doesNotContain(typed);
        }
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... options) {
        var answer = new StringWriter();
        var arguments = Stream.concat(Stream.of(file), Stream.of(options)).toList();
        int exit =
                new VerifyProof(proving.receipts, () -> Optional.of(typed))
                        .run(arguments, new PrintWriter(answer, true));
        said = answer.toString();
        return exit;
    }
}
