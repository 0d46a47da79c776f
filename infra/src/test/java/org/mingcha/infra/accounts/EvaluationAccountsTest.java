package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.account.Founding;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

class EvaluationAccountsTest {

    private final Bureau bureau = new Bureau();
    private final EvaluationAccounts evaluation =
            new EvaluationAccounts(
                    bureau.credentials, bureau.streams.commands(), new SecureRandom());
    @TempDir private Path dataDir;

    /** As if there were no administrator yet. */
    @BeforeEach
    void nobodyHasCredentials() {
        bureau.database.get().getCollection("accounts").deleteMany(new Document());
    }

    @AfterEach
    void stop() {
        bureau.close();
    }

    @Test
    void thereIsOneForEachPart() throws IOException {
        evaluation.createIn(dataDir, Optional.of("try-it-out"));
        assertThat(lines())
                .containsExactly(
                        "username,password,roles,division",
                        "intake,try-it-out,INTAKE,371100",
                        "officer1,try-it-out,OFFICER,371100",
                        "officer2,try-it-out,OFFICER,371100",
                        "officer3,try-it-out,OFFICER,371100",
                        "head,try-it-out,HEAD,371100",
                        "legal,try-it-out,LEGAL,371100",
                        "finance,try-it-out,FINANCE,371100",
                        "custodian1,try-it-out,CUSTODIAN,371100",
                        "custodian2,try-it-out,CUSTODIAN,371100",
                        "city2,try-it-out,INTAKE;OFFICER;HEAD,370200",
                        "province,try-it-out,INTAKE;HEAD;SUPERVISOR,370000",
                        "auditor,try-it-out,AUDITOR,370000",
                        "admin,try-it-out,ADMIN,370000");
    }

    @Test
    void eachSignsInWithThePasswordOfItsLine() throws IOException {
        evaluation.createIn(dataDir, Optional.empty());
        List<String> lines = lines().subList(1, 14);
        for (String line : lines) {
            String[] fields = line.split(",", -1);
            assertThat(fields[1]).matches("[0-9a-z]{16}");
            assertThat(bureau.signedIn(fields[0], fields[1]))
                    .hasValueSatisfying(
                            officer -> assertThat(officer.division().value()).isEqualTo(fields[3]));
        }
        assertThat(lines.stream().map(line -> line.split(",", -1)[1]).distinct()).hasSize(13);
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Path file = evaluation.createIn(dataDir, Optional.empty()).orElseThrow();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).isEqualTo(dataDir.resolve("evaluation-accounts.csv"));
    }

    @Test
    void laterStartsChangeNothing() throws IOException {
        evaluation.createIn(dataDir, Optional.empty());
        List<String> first = lines();
        assertThat(evaluation.createIn(dataDir, Optional.of("another"))).isEmpty();
        assertThat(lines()).isEqualTo(first);
        assertThat(bureau.signedIn("intake", "another")).isEmpty();
    }

    @Test
    void whereThereIsAnAccountNoneIsAdded() {
        var own = new Officer(new OfficerId("own"), Set.of(Role.ADMIN), new DivisionCode("370000"));
        bureau.found(own, Founding.COMMAND_LINE);
        assertThat(evaluation.createIn(dataDir, Optional.empty())).isEmpty();
        assertThat(bureau.told(new OfficerId("intake"))).isEmpty();
        assertThat(dataDir).isEmptyDirectory();
    }

    @Test
    void fileThatACrashLeftIsReplaced() throws IOException {
        Files.writeString(dataDir.resolve("evaluation-accounts.csv"), "stale");
        evaluation.createIn(dataDir, Optional.empty());
        assertThat(lines()).hasSize(14).doesNotContain("stale");
    }

    @Test
    void eachIsInTheLedgerOnceAndNeedsNoSecondFactor() {
        Adoption.found(
                bureau.streams.commands(),
                new Officer(
                        new OfficerId("intake"), Set.of(Role.INTAKE), new DivisionCode("371100")),
                Founding.EVALUATION);
        evaluation.createIn(dataDir, Optional.empty());
        var intake = new OfficerId("intake");
        assertThat(bureau.told(intake)).containsExactly("AccountFounded");
        assertThat(bureau.accounts.facts(intake).needsNoSecondFactor()).isTrue();
    }

    @Test
    void namesAreThoseOfTheFileAndOfNoOther() throws IOException {
        assertThat(EvaluationAccounts.namesIn(dataDir)).isEmpty();
        evaluation.createIn(dataDir, Optional.empty());
        assertThat(EvaluationAccounts.namesIn(dataDir)).hasSize(13);
        Files.writeString(
                dataDir.resolve("evaluation-accounts.csv"),
                "username,password,roles,division\nhead,x,HEAD,371100\nboss,x,ADMIN,370000\n");
        assertThat(EvaluationAccounts.namesIn(dataDir)).containsExactly(new OfficerId("head"));
    }

    @Test
    void givenPasswordMayHoldWhatSeparatesFields() throws IOException {
        evaluation.createIn(dataDir, Optional.of("a,\"b\""));
        assertThat(lines()).contains("head,\"a,\"\"b\"\"\",HEAD,371100");
        assertThat(bureau.signedIn("head", "a,\"b\"")).isPresent();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(dataDir.resolve("evaluation-accounts.csv"));
    }
}
