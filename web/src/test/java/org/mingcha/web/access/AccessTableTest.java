package org.mingcha.web.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.Role;
import org.mingcha.web.access.Visitors.Anybody;
import org.mingcha.web.access.Visitors.Holding;
import org.mingcha.web.access.Visitors.InPerson;
import org.mingcha.web.act.OfficialActs;

/**
 * Who may what stands in the README of this room as the code has it. To write it anew: {@code mvn
 * -pl web -am test -Dtest=AccessTableTest -Dtable=write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class AccessTableTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- access: written by AccessTableTest -->\n";
    private static final String END = "<!-- /access -->";

    @Test
    void readmeHasWhoMayWhat() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if ("write".equals(System.getProperty("table"))) {
            Files.writeString(README, readme.substring(0, begin) + table() + readme.substring(end));
            return;
        }

        assertThat(readme.substring(begin, end))
                .as("to write it anew: -Dtest=AccessTableTest -Dtable=write")
                .isEqualTo(table());
    }

    @Test
    void everyActHasARole() {
        assertThat(OfficialActs.byName().values()).noneMatch(act -> ActRights.of(act).isEmpty());
    }

    @Test
    void whoeverAuditsDoesNothingToCases() {
        assertThat(OfficialActs.byName().values())
                .noneMatch(act -> ActRights.of(act).contains(Role.AUDITOR));
    }

    @Test
    void whoeverAdministersSeesNoCase() {
        assertThat(Sight.values()).noneMatch(sight -> sight.roles().contains(Role.ADMIN));
    }

    private static String table() {
        return gates() + "\n" + sights() + "\n" + acts();
    }

    private static String gates() {
        var byVisitors =
                Gates.ALL.stream()
                        .collect(
                                groupingBy(
                                        Gate::visitors,
                                        LinkedHashMap::new,
                                        groupingBy(
                                                gate -> gate.method().name(),
                                                TreeMap::new,
                                                joinedPaths())));
        var lines = new StringBuilder("| gates | open to |\n|---|---|\n");
        byVisitors.forEach((visitors, ways) ->
                lines.append("| ")
                        .append(
                                ways.entrySet().stream()
                                        .map(way -> way.getKey() + " " + way.getValue())
                                        .collect(joining("; ")))
                        .append(" | ")
                        .append(words(visitors))
                        .append(" |\n"));
        return lines.toString();
    }

    private static Collector<Gate, ?, String> joinedPaths() {
        return mapping(
                gate -> "`" + gate.path().getPatternString().replace("|", "\\|") + "`",
                joining(" "));
    }

    private static String words(Visitors visitors) {
        return switch (visitors) {
            case Anybody _ -> "anybody";
            case InPerson _ -> "whoever is signed in, and no program by a token";
            case Holding holding ->
                    holding.roles().size() == Role.values().length
                            ? "whoever is signed in"
                            : words(holding.roles());
        };
    }

    private static String words(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Role::name)
                .collect(joining(" "));
    }

    private static String sights() {
        return "| seen of a case | own division | below | other |\n|---|---|---|---|\n"
                + Arrays.stream(Sight.values())
                        .map(sight ->
                                "| `%s` | %s | %s | – |\n"
                                        .formatted(
                                                sight.name().toLowerCase(Locale.ROOT),
                                                words(sight.roles()),
                                                words(sight.roles())))
                        .collect(joining());
    }

    private static String acts() {
        return "| act | own division | below | other |\n|---|---|---|---|\n"
                + new TreeMap<>(OfficialActs.byName())
                        .entrySet().stream()
                                .map(act -> act(act.getKey(), act.getValue()))
                                .collect(joining());
    }

    private static String act(String name, Class<?> act) {
        var roles = words(ActRights.of(act));
        return switch (ActRights.reach(act)) {
            case CUSTODY -> "| `%s` | %s | %s | – |\n".formatted(name, roles, roles);
            case OFFER -> "| `%s` | – | – | %s, where it is offered |\n".formatted(name, roles);
            case CUSTODY_OR_ASSIGNED ->
                    "| `%s` | %s | %s | %s, if assigned |\n".formatted(name, roles, roles, roles);
        };
    }
}
