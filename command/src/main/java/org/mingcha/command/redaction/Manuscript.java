package org.mingcha.command.redaction;

import java.util.List;

/**
 * What is to be made public.
 *
 * @param named whom it is about: a name alone is nobody's wording
 * @param unnamed persons who are not named
 */
public record Manuscript(String title, String text, List<String> named, List<String> unnamed) {

    public Manuscript {
        named = List.copyOf(named);
        unnamed = List.copyOf(unnamed);
    }
}
