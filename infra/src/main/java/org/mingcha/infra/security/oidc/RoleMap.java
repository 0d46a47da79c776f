package org.mingcha.infra.security.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.command.party.Role;

/** What the provider's groups or roles mean here. What is not named means nothing. */
final class RoleMap {

    private final Map<String, Set<Role>> meanings = new HashMap<>();

    /**
     * @param lines of each value itself, {@code =} and a role; a value may come again
     * @throws IllegalArgumentException naming the line that says nothing of the kind
     */
    RoleMap(List<String> lines) {
        lines.forEach(this::read);
        if (meanings.isEmpty()) {
            throw new IllegalArgumentException(
                    "mingcha.oidc.roles 不能为空 / must say which role a claim means: value=ROLE");
        }
    }

    private void read(String line) {
        int split = line.lastIndexOf('=');
        String role = line.substring(split + 1).strip();
        if (split < 1 || Arrays.stream(Role.values()).noneMatch(it -> it.name().equals(role))) {
            throw new IllegalArgumentException(
                    "mingcha.oidc.roles: “" + line + "” 不是 值=角色 / is not value=ROLE");
        }
        meanings.computeIfAbsent(line.substring(0, split).strip(), _ -> EnumSet.noneOf(Role.class))
                .add(Role.valueOf(role));
    }

    List<Role> of(Collection<String> values) {
        return values.stream()
                .flatMap(value -> meanings.getOrDefault(value, Set.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
