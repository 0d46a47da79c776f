package org.mingcha.command.refusals;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Rule;
import org.mingcha.command.Streams;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.OfficialAct;

/**
 * The table of all commands in the README of this room is what the code says. To write it anew:
 * {@code mvn -pl command test -Dtest=CommandTableTest -Dtable=write}.
 */
class CommandTableTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- commands: written by CommandTableTest -->\n";
    private static final String END = "<!-- /commands -->";
    private static final String HEAD =
            "| command | roles | states | refused, by |\n|---|---|---|---|\n";

    @Test
    void readmeHasEveryCommandWithItsRefusals() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if ("write".equals(System.getProperty("table"))) {
            Files.writeString(README, readme.substring(0, begin) + table() + readme.substring(end));
            return;
        }

        assertThat(readme.substring(begin, end))
                .as("to write it anew: -Dtest=CommandTableTest -Dtable=write")
                .isEqualTo(table());
    }

    @Test
    void everyRuleRefusesSomeCommand() {
        Set<Rule> refusing = new HashSet<>();
        commands().forEach(command -> refusing.addAll(rules(command)));

        assertThat(refusing).containsExactlyInAnyOrderElementsOf(Streams.RULES);
    }

    private static String table() {
        return HEAD + commands().map(CommandTableTest::line).collect(joining());
    }

    private static String line(Class<?> command) {
        var rows = Handlers.rows(command);
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        command.getSimpleName()
                                .replaceAll("(?<!^)([A-Z])", "-$1")
                                .toLowerCase(Locale.ROOT),
                        roles(command, rows),
                        rows.isEmpty() ? "–" : words(rows.stream().flatMap(r -> r.from().stream())),
                        rules(command).stream()
                                .filter(rule -> !(rule instanceof AuthorityRule))
                                .map(rule -> "`" + rule.code() + "`")
                                .sorted()
                                .collect(joining(", "))
                                .transform(text -> text.isEmpty() ? "–" : text));
    }

    private static String roles(Class<?> command, List<Act<?>> rows) {
        if (!OfficialAct.class.isAssignableFrom(command)) {
            return isReporters(command) ? "reporter" : "program";
        }
        return words(
                rows.isEmpty()
                        ? Handlers.roles(command).stream()
                        : rows.stream().flatMap(row -> row.roles().stream()));
    }

    private static boolean isReporters(Class<?> command) {
        return Arrays.stream(command.getInterfaces())
                .anyMatch(family -> family.getSimpleName().equals("ByReporter"));
    }

    /** What the byte code names, and what the command's row does. */
    private static Set<Rule> rules(Class<?> command) {
        Set<Rule> rules = new TreeSet<>(Comparator.comparing(Rule::code));
        rules.addAll(Handlers.rules(command));
        Handlers.rows(command).forEach(row -> rules.add(row.otherwise()));
        return rules;
    }

    private static String words(Stream<? extends Enum<?>> constants) {
        return constants
                .distinct()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Enum::name)
                .collect(joining(" "));
    }

    private static Stream<Class<?>> commands() {
        return Streams.COMMANDS.stream().flatMap(CommandTableTest::records);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandTableTest::records);
    }
}
