package org.mingcha.infra.accounts;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.command.account.Founding;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.infra.datadir.PrivateFile;
import org.mingcha.web.act.Commands;

/**
 * One account for each part in the story, so that an embedded installation can be tried at once.
 * For the embedded database alone: on a configured one they must never exist.
 */
public final class EvaluationAccounts {

    private static final List<Officer> PARTS =
            List.of(
                    part("intake", "371100", Role.INTAKE),
                    part("officer1", "371100", Role.OFFICER),
                    part("officer2", "371100", Role.OFFICER),
                    part("officer3", "371100", Role.OFFICER),
                    part("head", "371100", Role.HEAD),
                    part("legal", "371100", Role.LEGAL),
                    part("finance", "371100", Role.FINANCE),
                    part("custodian1", "371100", Role.CUSTODIAN),
                    part("custodian2", "371100", Role.CUSTODIAN),
                    part("city2", "370200", Role.INTAKE, Role.OFFICER, Role.HEAD),
                    part("province", "370000", Role.INTAKE, Role.HEAD, Role.SUPERVISOR),
                    part("auditor", "370000", Role.AUDITOR),
                    part("admin", "370000", Role.ADMIN));

    private final MongoCredentials credentials;
    private final Commands commands;
    private final SecureRandom random;

    public EvaluationAccounts(
            MongoCredentials credentials, Commands commands, SecureRandom random) {
        this.credentials = credentials;
        this.commands = commands;
        this.random = random;
    }

    /**
     * If there are no accounts yet, writes {@code evaluation-accounts.csv} (mode 600) and then
     * makes the accounts in it; what a crash left of them is completed at the next start.
     *
     * @param password one for all of them; without it each gets a random one
     * @return where the file was written, if it was
     */
    public Optional<Path> createIn(Path dataDir, Optional<String> password) {
        if (!credentials.none()) {
            return Optional.empty();
        }
        Map<Officer, String> passwords = new LinkedHashMap<>();
        PARTS.forEach(part ->
                passwords.put(part, password.orElseGet(() -> MongoInitialPasswords.draw(random))));
        var file = fileIn(dataDir);
        file.replace(csv(passwords));
        Map<OfficerId, String> byName = new LinkedHashMap<>();
        passwords.forEach((part, word) -> {
            Adoption.found(commands, part, Founding.EVALUATION);
            byName.put(part.id(), word);
        });
        credentials.addAll(byName);
        return Optional.of(file.path());
    }

    /** Who was ever made for evaluation here, by the file that tells of them. */
    public static Set<OfficerId> namesIn(Path dataDir) {
        var file = fileIn(dataDir);
        if (!file.exists()) {
            return Set.of();
        }
        var told = file.read().lines().toList();
        return PARTS.stream()
                .map(Officer::id)
                .filter(id -> told.stream().anyMatch(line -> line.startsWith(id + ",")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the accounts stand written, if they were ever made here. */
    public static PrivateFile fileIn(Path dataDir) {
        return new PrivateFile(dataDir, "evaluation-accounts.csv");
    }

    private static Officer part(String name, String division, Role... roles) {
        return new Officer(new OfficerId(name), Set.of(roles), new DivisionCode(division));
    }

    private static String csv(Map<Officer, String> passwords) {
        var lines = new StringBuilder("username,password,roles,division\n");
        passwords.forEach((officer, password) ->
                lines.append(officer.id())
                        .append(',')
                        .append(field(password))
                        .append(',')
                        .append(roles(officer))
                        .append(',')
                        .append(officer.division())
                        .append('\n'));
        return lines.toString();
    }

    private static String roles(Officer officer) {
        return officer.roles().stream().sorted().map(Role::name).collect(Collectors.joining(";"));
    }

    /** A password that was given may hold what separates fields (RFC 4180). */
    private static String field(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
