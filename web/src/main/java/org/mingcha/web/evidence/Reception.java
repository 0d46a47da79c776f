package org.mingcha.web.evidence;

import java.util.List;
import java.util.function.BiFunction;
import org.mingcha.web.page.Form;
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
     */
    public <T> T take(
            Incoming incoming, BiFunction<MultiValueMap<String, String>, Delivery, T> then) {
        try (var delivery = new Delivery(safe, limits)) {
            var strays = new LinkedMultiValueMap<String, String>();
            var fields =
                    incoming.read((field, content, before) -> {
                        if (new Form(before).steers()) {
                            return;
                        }
                        if (field.equals(Delivery.FIELD)) {
                            delivery.take(content);
                        } else {
                            strays.add(field, "");
                        }
                    });
            var all = new LinkedMultiValueMap<>(fields);
            all.addAll(strays);
            if (all.getOrDefault(Delivery.FIELD, List.of()).stream().allMatch(String::isBlank)) {
                all.remove(Delivery.FIELD);
            }
            return then.apply(all, delivery);
        }
    }
}
