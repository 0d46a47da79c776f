package org.mingcha.infra.materials;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A library as the bill of materials (CycloneDX) has it. */
record Component(String group, String name, String version, List<String> licences) {

    /**
     * Their own licence files have three clauses; their published descriptions say "BSD License",
     * of which the bill makes four.
     */
    private static final Set<String> OF_THREE_CLAUSES =
            Set.of("de.bwaldvogel", "com.twelvemonkeys.imageio", "com.twelvemonkeys.common");

    static Component of(JsonNode component) {
        var group = component.path("group").asString();
        return new Component(
                group,
                component.path("name").asString(),
                component.path("version").asString(),
                OF_THREE_CLAUSES.contains(group)
                        ? List.of("BSD-3-Clause")
                        : component
                                .path("licenses")
                                .valueStream()
                                .flatMap(Component::licence)
                                .toList());
    }

    private static Stream<String> licence(JsonNode said) {
        var licence = said.path("license");
        return Stream.of(licence.path("id"), licence.path("name"), said.path("expression"))
                .map(JsonNode::asStringOpt)
                .flatMap(Optional::stream)
                .limit(1);
    }

    boolean isOurs() {
        return group.equals("org.mingcha");
    }

    String line() {
        return "| `%s:%s` | %s | %s |\n"
                .formatted(group, name, version, String.join(" or ", licences));
    }
}
