package org.mingcha.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.note.SigningKey;

class VerifyCommandTest {

    private static final String NO_KEY = "no --key was given";

    @TempDir private Path folder;

    private record Answer(int exit, String said) {}

    private static Answer verify(Object... arguments) {
        var said = new StringWriter();
        var words = List.of(arguments).stream().map(String::valueOf).toList();
        int exit = VerifyCommand.run(words, new PrintWriter(said, true));
        return new Answer(exit, said.toString());
    }

    private static void verified(Answer answer, int events) {
        assertThat(answer.said()).contains("verified: %d events".formatted(events));
        assertThat(answer.exit()).isZero();
    }

    private static void refused(Answer answer, long index, String fault) {
        assertThat(answer.said())
                .contains("the first bad index is " + index)
                .contains(fault + ": ");
        assertThat(answer.exit()).isEqualTo(1);
    }

    @Test
    void aDataDirectoryIsVerified() {
        Office.at(folder).with(300).close();

        var answer = verify(folder);
        verified(answer, 300);
        assertThat(answer.said()).contains("checkpoint: 300", "root: ", "took: ", NO_KEY);
    }

    @Test
    void withItsKeyMoreIsProven() {
        try (var office = Office.at(folder).with(300)) {
            var answer = verify(office.uri(), "--key", office.key());
            verified(answer, 300);
            assertThat(answer.said()).doesNotContain(NO_KEY);
        }
    }

    @Test
    void aKeyMayBeInAFile() throws IOException {
        try (var office = Office.at(folder).with(3)) {
            Files.writeString(folder.resolve("key"), office.key() + "\n");
            verified(verify(office.uri(), "--key=" + folder.resolve("key")), 3);
        }
    }

    @Test
    void anotherKeyIsNamed() {
        String other = SigningKey.generate("example.org/log", new SecureRandom()).verifier().text();
        try (var office = Office.at(folder).with(3)) {
            refused(verify(office.uri(), "--key", other), 3, "KEY_NOT_GIVEN");
        }
    }

    @Test
    void aDataDirectoryInUseIsLeftAlone() {
        try (var office = Office.at(folder).with(3)) {
            var answer = verify(folder);
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.said()).contains("is in use by another Mingcha process");
            assertThat(office.uri()).isNotEmpty();
        }
    }

    @Test
    void theFirstBadIndexIsNamed() {
        try (var office = Office.at(folder).with(300)) {
            office.database()
                    .getCollection("ledger")
                    .updateOne(
                            Filters.eq("_id", 77L),
                            Updates.set("events.0.time", "2026-11-23T01:02:03.000Z"));
        }
        refused(verify(folder), 77, "EVENT_BACK_DATED");
    }

    @Test
    void whatAppearedBehindTheLogsBackIsNamed() {
        try (var office = Office.at(folder).with(300)) {
            var forged = office.document("ledger", 299);
            forged.put("_id", 300L);
            forged.put("stream", "tip-forged");
            forged.put("sequence", 0L);
            office.database().getCollection("ledger").insertOne(forged);
        }
        refused(verify(folder), 300, "EVENT_FOREIGN");
    }

    @Test
    void lastWeeksDatabaseIsNamed() throws IOException {
        Office.at(folder).with(300).close();
        var file = folder.resolve("database").resolve("mingcha.mv");
        var backup = folder.resolve("backup");
        Files.copy(file, backup);
        Office.at(folder).with(50).close();
        Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);

        refused(verify(folder), 300, "OLDER_THAN_KNOWN");
    }

    @Test
    void aKeptCheckpointIsCompared() throws IOException {
        var elsewhere = folder.resolve("elsewhere");
        try (var other = Office.at(folder.resolve("other")).with(10)) {
            var checkpoint = other.document("checkpoints", 10);
            Files.writeString(elsewhere, checkpoint.getString("note"));
            verified(verify(other.uri(), "--checkpoint", elsewhere), 10);
        }
        try (var office = Office.at(folder).with(10)) {
            refused(verify(office.uri(), "--checkpoint", elsewhere), 10, "CHECKPOINT_OTHER_LOG");
        }
    }

    @Test
    void anExportIsVerified() {
        try (var office = Office.at(folder).with(300)) {
            var export = office.exported(100, 290);
            verified(verify(export), 190);
            verified(verify(export, "--key", office.key()), 190);
        }
    }

    @Test
    void anExportThatIsCutOffIsNamed() throws IOException {
        try (var office = Office.at(folder).with(300)) {
            var export = office.exported(100, 290);
            byte[] zip = Files.readAllBytes(export);
            Files.write(export, Arrays.copyOf(zip, zip.length - 1));
            refused(verify(export), 290, "EXPORT_TRUNCATED");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsToldInASentence() {
        var answer = verify("mongodb://user:secret@127.0.0.1:9/x?serverSelectionTimeoutMS=200");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.said()).contains("cannot be read").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-such-thing",
                "one two",
                "pom.xml",
                "src",
                "mongodb://user:secret@",
                "src --keys x",
                "src --key",
                "src --key no-such-key",
                "src --checkpoint",
                "src --checkpoint no-such-file"
            })
    void whatIsNotUnderstoodIsSaid(String words) {
        var answer = verify((Object[]) (words.isEmpty() ? new String[0] : words.split(" ")));
        assertThat(answer.exit()).isEqualTo(64);
        assertThat(answer.said()).contains("verify <export.zip").doesNotContain("secret");
    }
}
