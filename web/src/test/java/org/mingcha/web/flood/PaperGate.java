package org.mingcha.web.flood;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets all in until a test says otherwise, and remembers what it was shown. */
public final class PaperGate implements Gate {

    public final List<String> shown = new ArrayList<>();
    public Optional<RuntimeException> refusal = Optional.empty();

    public void open() {
        shown.clear();
        refusal = Optional.empty();
    }

    @Override
    public Challenge challenge(Sending kind) {
        return new Challenge(
                kind, "SHA-256", "c0ffee", 1_000, "salt", "signed", Duration.ofHours(1));
    }

    @Override
    public void admit(Sending kind, String solution) {
        shown.add(kind + " " + solution);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }
}
