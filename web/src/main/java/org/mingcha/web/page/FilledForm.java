package org.mingcha.web.page;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingcha.web.read.FieldError;

/** A form as templates show it: what was typed, and what is wrong where, in words. */
public final class FilledForm {

    private final Form form;
    private final Map<String, Fault> faults;

    private FilledForm(Form form, Map<String, Fault> faults) {
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
                                toMap(
                                        FilledForm::field,
                                        error ->
                                                new Fault(
                                                        words.field(field(error)),
                                                        words.fault(error)),
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        return new FilledForm(form, faults);
    }

    /** The whole form was refused with this sentence. */
    public static FilledForm refused(Form form, String sentence) {
        return new FilledForm(form, Map.of("", new Fault("", sentence)));
    }

    private static String field(FieldError error) {
        return error.field().replaceAll("\\[\\d+]$", "");
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
        var fault = faults.get(field);
        return fault == null ? null : fault.sentence();
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** By field, in the order found; an empty field stands for the whole. */
    public Map<String, Fault> faults() {
        return faults;
    }

    /**
     * What is wrong with a field.
     *
     * @param field how people call it; empty if it is the whole form
     */
    public record Fault(String field, String sentence) {}
}
