package org.mingcha.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingcha.web.read.FieldError;

/** A form as templates show it: what was typed, and what is wrong where, in words. */
public final class FilledForm {

    private final Form form;
    private final Map<String, String> faults;

    private FilledForm(Form form, Map<String, String> faults) {
        this.form = form;
        this.faults = faults;
    }

    public static FilledForm of(Form form) {
        return new FilledForm(form, Map.of());
    }

    /** One sentence for a field, the first that was found; a fault in a list is the list's. */
    static FilledForm of(Form form, List<FieldError> errors, Words words) {
        var faults =
                errors.stream()
                        .collect(
                                Collectors.toMap(
                                        error -> error.field().replaceAll("\\[\\d+]$", ""),
                                        words::fault,
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        return new FilledForm(form, faults);
    }

    /** The whole form was refused with this sentence. */
    public static FilledForm refused(Form form, String sentence) {
        return new FilledForm(form, Map.of("", sentence));
    }

    public String value(String field) {
        return form.text(field);
    }

    public List<String> values(String field) {
        return form.texts(field);
    }

    /** Whether this choice was made. */
    public boolean chosen(String field, String choice) {
        return form.texts(field).contains(choice);
    }

    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** By field, in the order found; an empty field stands for the whole. */
    public Map<String, String> faults() {
        return faults;
    }
}
