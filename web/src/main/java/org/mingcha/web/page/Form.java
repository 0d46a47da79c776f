package org.mingcha.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.web.read.InvalidFields;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was typed. Fields whose names begin with {@code _} steer the page and are no part of
 * what is sent.
 */
public record Form(MultiValueMap<String, String> fields) {

    /** Which button was pressed, where a form has more than one. */
    private static final String PRESSED = "_go";

    public static Form empty() {
        return new Form(new LinkedMultiValueMap<>());
    }

    /** As the page first shows it. */
    public static Form of(Map<String, String> suggested) {
        var fields = new LinkedMultiValueMap<String, String>();
        suggested.forEach(fields::add);
        return new Form(fields);
    }

    /** As typed, and the last if it was sent twice; empty if it was not sent. */
    public String text(String field) {
        var typed = texts(field);
        return typed.isEmpty() ? "" : typed.getLast();
    }

    /**
     * What is typed unseen, and therefore twice.
     *
     * @throws InvalidFields at the second field if the two differ
     */
    public String twice(String field, String again) {
        String typed = text(field);
        if (!typed.equals(text(again))) {
            throw new InvalidFields(again, "password-differs");
        }
        return typed;
    }

    /** Of a tick box, behind which the form says once more that it was not ticked. */
    public boolean ticked(String field) {
        return texts(field).contains("true");
    }

    public List<String> texts(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Of everything typed only this. */
    public Form only(String field) {
        var one = new LinkedMultiValueMap<String, String>();
        one.put(field, texts(field));
        return new Form(one);
    }

    /** Whether a button was pressed that changes the page and sends nothing. */
    public boolean steers() {
        return fields.containsKey(PRESSED);
    }

    /** What follows the prefix in the name of the button that was pressed. */
    public Optional<String> goesTo(String prefix) {
        return Optional.of(text(PRESSED))
                .filter(button -> button.startsWith(prefix))
                .map(button -> button.substring(prefix.length()));
    }

    /** But for the fields whose names begin so. */
    public Form without(String prefix) {
        var rest = new LinkedMultiValueMap<>(fields);
        rest.keySet().removeIf(name -> name.startsWith(prefix));
        return new Form(rest);
    }

    public boolean pressed(String button) {
        return text(PRESSED).equals(button);
    }
}
