package org.mingcha.web.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.mingcha.web.flood.Gate.Crowded;
import org.mingcha.web.page.Form;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.upload.Incoming;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Takes forms with files. */
public final class Reception {

    private final EvidenceSafe safe;
    private final EvidenceLimits limits;

    public Reception(EvidenceSafe safe, EvidenceLimits limits) {
        this.safe = safe;
        this.limits = limits;
    }

    public EvidenceLimits limits() {
        return limits;
    }

    /** Where no files came. */
    public Delivery none() {
        return new Delivery(safe, limits);
    }

    /**
     * Reads a form to its end and hands over its fields and files. Files under another name than
     * {@value Delivery#FIELD} become an empty field of that name, to be refused.
     *
     * @param gate asked once, with the fields that came so far, before any file is taken. What it
     *     throws is thrown when all fields were read, and the files passed over.
     */
    public <T> T take(
            Incoming incoming,
            Consumer<MultiValueMap<String, String>> gate,
            BiFunction<MultiValueMap<String, String>, Delivery, T> then) {
        var admission = new Admission(gate);
        try (var delivery = new Delivery(safe, limits)) {
            var strays = new LinkedMultiValueMap<String, String>();
            var fields =
                    incoming.read((field, content, before) -> {
                        if (new Form(before).steers() || !admission.isGiven(before)) {
                            return;
                        }
                        if (field.equals(Delivery.FIELD)) {
                            delivery.take(content);
                        } else {
                            strays.add(field, "");
                        }
                    });
            admission.demand(fields);
            var all = new LinkedMultiValueMap<>(fields);
            all.addAll(strays);
            if (all.getOrDefault(Delivery.FIELD, List.of()).stream().allMatch(String::isBlank)) {
                all.remove(Delivery.FIELD);
            }
            return then.apply(all, delivery);
        }
    }

    /** Asked for once. */
    private static final class Admission {

        private final Consumer<MultiValueMap<String, String>> gate;
        private boolean asked;
        private Optional<RuntimeException> refused = Optional.empty();

        Admission(Consumer<MultiValueMap<String, String>> gate) {
            this.gate = gate;
        }

        boolean isGiven(MultiValueMap<String, String> fields) {
            if (!asked) {
                asked = true;
                try {
                    gate.accept(fields);
                } catch (InvalidFields | Crowded | Unwanted no) {
                    refused = Optional.of(no);
                }
            }
            return refused.isEmpty();
        }

        void demand(MultiValueMap<String, String> fields) {
            if (!isGiven(fields)) {
                throw refused.orElseThrow();
            }
        }
    }
}
