package org.mingcha.web.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a case has to say to a template; what is not there is filled in by hand. */
final class Values {

    private final Map<Placeholder, List<String>> said = new EnumMap<>(Placeholder.class);

    Values with(Placeholder placeholder, String value) {
        said.computeIfAbsent(placeholder, _ -> new ArrayList<>()).add(value);
        return this;
    }

    Values with(Placeholder placeholder, Optional<String> value) {
        value.ifPresent(text -> with(placeholder, text));
        return this;
    }

    Values with(Placeholder placeholder, List<String> values) {
        values.forEach(value -> with(placeholder, value));
        return this;
    }

    /** That something is so, for the paragraphs that only then are printed. */
    Values when(Placeholder placeholder, boolean so) {
        return so ? with(placeholder, "") : this;
    }

    boolean has(Placeholder placeholder) {
        return said.containsKey(placeholder);
    }

    List<String> of(Placeholder placeholder) {
        return said.getOrDefault(placeholder, List.of());
    }
}
