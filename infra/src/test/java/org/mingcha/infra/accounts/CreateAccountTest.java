package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.account.AccountCommand.AdmitAccount;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Founding;
import org.mingcha.command.account.ProviderSubject;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.ShandongDivisions;

class CreateAccountTest {

    private static final String PASSWORD = "correct horse";
    private static final List<String> ADMIN =
            List.of("--username=first.admin", "--roles=ADMIN", "--division=370000");

    private static final OfficerId FIRST = new OfficerId("first.admin");

    private final Bureau bureau = new Bureau();
    private final StringWriter answer = new StringWriter();
    @TempDir private Path directory;

    @AfterEach
    void stop() {
        bureau.close();
    }

    @Test
    void accountSignsInAfterwards() {
        assertThat(run(typing(PASSWORD, PASSWORD), ADMIN)).isTrue();
        assertThat(bureau.entrance.begin("first.admin", PASSWORD)).isPresent();
        assertThat(bureau.accounts.find(FIRST))
                .contains(
                        new Officer(
                                new OfficerId("first.admin"),
                                Set.of(Role.ADMIN),
                                new DivisionCode("370000")));
        assertThat(answer).hasToString("已建立账号 first.admin。 / Account first.admin created.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTAKE,HEAD", "intake;head", "Intake, Head"})
    void severalRolesAreSeparatedByCommas(String roles) {
        run(
                typing(PASSWORD, PASSWORD),
                List.of("--username=city2", "--roles=" + roles, "--division=370000"));
        assertThat(bureau.accounts.find(new OfficerId("city2")).orElseThrow().roles())
                .containsOnly(Role.INTAKE, Role.HEAD);
    }

    @Test
    void passwordMayStandInAFile() throws IOException {
        Path file = directory.resolve("password");
        Files.writeString(file, PASSWORD + "\nand what else stands there\n");
        assertThat(run(typing(), and("--password-file=" + file))).isTrue();
        assertThat(bureau.entrance.begin("first.admin", PASSWORD)).isPresent();
    }

    @Test
    void passwordMayComeFromStandardInput() {
        var bytes = new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(run(new NewPassword(Optional.empty(), bytes), and("--password-file=-")))
                .isTrue();
        assertThat(bureau.entrance.begin("first.admin", PASSWORD)).isPresent();
    }

    @Test
    void settingsOfTheProgramPassBy() {
        assertThat(
                        run(
                                typing(PASSWORD, PASSWORD),
                                and(
                                        "--spring.mongodb.uri=mongodb://127.0.0.1/x",
                                        "--mingcha.data-dir=/x")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 128})
    void passwordOfTheseLengthsIsTaken(int length) {
        assertThat(run(typing("密".repeat(length), "密".repeat(length)), ADMIN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 129})
    void passwordOfTheseLengthsIsNot(int length) {
        declined(typing("密".repeat(length), "密".repeat(length)), ADMIN, Reply.TOO_SHORT);
    }

    @Test
    void passwordWithTheUsernameInItIsNotTaken() {
        var password = typing("my first.admin", "my first.admin");
        declined(password, ADMIN, Reply.NAMES_ITSELF);
    }

    @Test
    void passwordTypedDifferentlyIsNotTaken() {
        declined(typing(PASSWORD, PASSWORD + "s"), ADMIN, Reply.NOT_THE_SAME);
    }

    @Test
    void withoutTerminalOrFileThereIsNoPassword() {
        var nowhere = new NewPassword(Optional.empty(), InputStream.nullInputStream());
        declined(nowhere, ADMIN, Reply.NO_TERMINAL);
    }

    @Test
    void fileThatIsNotThereIsSaid() {
        var arguments = and("--password-file=" + directory.resolve("none"));
        declined(typing(), arguments, Reply.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"--username=X, BAD_USERNAME", "--username=, MISSING_OPTION"})
    void unfitUsernameIsSaid(String option, Reply reply) {
        var arguments = List.of(option, "--roles=ADMIN", "--division=370000");
        declined(typing(), arguments, reply, "--username");
    }

    @ParameterizedTest
    @CsvSource({"BOSS, BAD_ROLES, BOSS", "'', MISSING_OPTION, --roles"})
    void unfitRolesAreSaid(String roles, Reply reply, String named) {
        var arguments = List.of("--username=ab", "--roles=" + roles, "--division=370000");
        declined(typing(), arguments, reply, named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"37", "379900", "371200"})
    void divisionThatDoesNotExistOrIsRetiredIsSaid(String code) {
        var arguments = List.of("--username=ab", "--roles=ADMIN", "--division=" + code);
        declined(typing(), arguments, Reply.BAD_DIVISION, code);
    }

    @Test
    void unknownOptionIsNamedWithoutItsValue() {
        declined(typing(), and("--password=" + PASSWORD), Reply.UNKNOWN_OPTION, "--password");
    }

    @Test
    void takenNameIsSaid() {
        run(typing(PASSWORD, PASSWORD), ADMIN);
        answer.getBuffer().setLength(0);
        assertThat(run(typing(PASSWORD, PASSWORD), ADMIN)).isFalse();
        assertThat(answer).hasToString(Reply.TAKEN.with("first.admin") + "\n");
    }

    @Test
    void itIsInTheLedgerAsMadeOnTheCommandLine() {
        run(typing(PASSWORD, PASSWORD), ADMIN);
        assertThat(bureau.told(FIRST)).containsExactly("AccountFounded");
        assertThat(bureau.accounts.facts(FIRST).needsNoSecondFactor()).isFalse();
    }

    @Test
    void whatARunBeforeBrokeOffIsCompleted() {
        var officer = new Officer(FIRST, Set.of(Role.ADMIN), new DivisionCode("370000"));
        Adoption.found(bureau.streams.commands(), officer, Founding.COMMAND_LINE);
        assertThat(run(typing(PASSWORD, PASSWORD), ADMIN)).isTrue();
        assertThat(bureau.entrance.begin("first.admin", PASSWORD)).isPresent();
    }

    @Test
    void nameOfWhomAProviderVouchesForIsTaken() {
        bureau.streams
                .commands()
                .send(
                        new AdmitAccount(
                                AccountId.of(FIRST),
                                List.of(Role.ADMIN),
                                new DivisionCode("370000"),
                                new ProviderSubject("5a".repeat(32))));
        assertThat(run(typing(PASSWORD, PASSWORD), ADMIN)).isFalse();
        assertThat(bureau.entrance.begin("first.admin", PASSWORD)).isEmpty();
    }

    @Test
    void nameOfADisabledAccountIsTaken() {
        run(typing(PASSWORD, PASSWORD), ADMIN);
        bureau.disable(FIRST);
        assertThat(run(typing(PASSWORD, PASSWORD), ADMIN)).isFalse();
    }

    @Test
    void nameOfAnAccountThatWasResetIsTaken() {
        run(typing(PASSWORD, PASSWORD), ADMIN);
        bureau.reset(FIRST);
        assertThat(run(typing(PASSWORD, PASSWORD), ADMIN)).isFalse();
    }

    @Test
    void withoutArgumentsItExplainsItself() {
        assertThat(run(typing(), List.of())).isFalse();
        assertThat(answer.toString()).contains("用法", "--password-file");
    }

    private void declined(
            NewPassword password, List<String> arguments, Reply reply, Object... named) {
        assertThat(run(password, arguments)).isFalse();
        assertThat(answer).hasToString(reply.with(named) + "\n");
        assertThat(bureau.told(FIRST)).isEmpty();
    }

    private boolean run(NewPassword password, List<String> arguments) {
        return new CreateAccount(
                        bureau.credentials,
                        bureau.streams,
                        ShandongDivisions.shipped(),
                        bureau.clock,
                        password)
                .run(arguments, new PrintWriter(answer));
    }

    private static List<String> and(String... more) {
        var arguments = new ArrayList<>(ADMIN);
        arguments.addAll(List.of(more));
        return arguments;
    }

    private static NewPassword typing(String... typed) {
        Iterator<String> lines = List.of(typed).iterator();
        UnaryOperator<String> terminal = question -> lines.next();
        return new NewPassword(Optional.of(terminal), InputStream.nullInputStream());
    }
}
