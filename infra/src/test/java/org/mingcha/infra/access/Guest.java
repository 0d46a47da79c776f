package org.mingcha.infra.access;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

/** An official whose token says who they are. */
record Guest(String name, Set<Role> roles, String division) {

    static Guest of(String name, String division, Role... roles) {
        return new Guest(name, Set.of(roles), division);
    }

    static Guest from(String token) {
        var parts = token.split("~");
        var roles = Arrays.stream(parts[1].split("\\.")).map(Role::valueOf);
        return new Guest(parts[0], roles.collect(Collectors.toUnmodifiableSet()), parts[2]);
    }

    String token() {
        return name + roles.stream().map(Role::name).collect(joining(".", "~", "~")) + division;
    }

    Officer officer() {
        return new Officer(new OfficerId(name), roles, new DivisionCode(division));
    }
}
