package org.mingcha.web.routes;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Accounts;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.InitialPasswords;
import org.mingcha.web.session.Sessions;

/** Everybody's password is {@code right}, and everybody's token is their name. */
final class InMemoryStaff implements Accounts, Sessions, Entrance, InitialPasswords {

    private static final List<Officer> ALL =
            List.of(
                    officer("admin", "370000", Role.ADMIN),
                    officer("auditor", "370000", Role.AUDITOR),
                    officer("city2", "370200", Role.INTAKE, Role.OFFICER, Role.HEAD),
                    officer("custodian1", "371100", Role.CUSTODIAN),
                    officer("finance", "371100", Role.FINANCE),
                    officer("head", "371100", Role.HEAD),
                    officer("intake", "371100", Role.INTAKE),
                    officer("officer1", "371100", Role.OFFICER),
                    officer("officer2", "371100", Role.OFFICER));

    private final Set<String> closed = new HashSet<>();

    private static Officer officer(String name, String division, Role... roles) {
        return new Officer(
                new OfficerId(name), Set.copyOf(Arrays.asList(roles)), new DivisionCode(division));
    }

    /** {@code new} is everybody's, too, and not their own; {@code first} is half of the way. */
    @Override
    public Optional<Way> begin(String username, String password) {
        return switch (password) {
            case "right" -> named(username).map(officer -> new Way.In(open(officer)));
            case "new" -> named(username).map(_ -> new Way.Further("entry", Step.PASSWORD));
            case "first" -> named(username).map(_ -> new Way.Further(username, Step.CODE));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Step> next(String entry) {
        return Optional.empty();
    }

    @Override
    public Optional<Way> choosePassword(String entry, String password) {
        return Optional.empty();
    }

    @Override
    public Optional<Way> giveCode(String entry, String code) {
        if (!code.equals("123456")) {
            throw new InvalidFields("code", "code-wrong");
        }
        return named(entry).map(officer -> new Way.In(open(officer)));
    }

    @Override
    public Optional<Enrolment> enrolment(String entry) {
        return Optional.empty();
    }

    @Override
    public Optional<Enrolled> enrol(String entry, String code) {
        return Optional.empty();
    }

    @Override
    public String issue(OfficerId account) {
        return "initial of " + account;
    }

    @Override
    public Optional<Officer> find(OfficerId id) {
        return named(id.value());
    }

    @Override
    public List<Officer> all() {
        return ALL;
    }

    @Override
    public Session open(Officer officer) {
        return new Session(officer.id().value(), Instant.parse("2026-11-23T12:00:00Z"));
    }

    @Override
    public Optional<Officer> find(String token) {
        return closed.contains(token) ? Optional.empty() : named(token);
    }

    @Override
    public void close(String token) {
        closed.add(token);
    }

    private static Optional<Officer> named(String name) {
        return ALL.stream().filter(officer -> officer.id().value().equals(name)).findFirst();
    }
}
