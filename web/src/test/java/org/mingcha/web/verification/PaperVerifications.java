package org.mingcha.web.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Verifications as they are written down here. */
public final class PaperVerifications implements Verifications {

    public final List<Verified> done = new ArrayList<>();
    public int requests;
    public OptionalInt progress = OptionalInt.empty();

    public static Verified verified(Kind kind, Flaw... findings) {
        return new Verified(
                kind,
                Instant.parse("2026-11-23T18:00:00Z"),
                Instant.parse("2026-11-23T18:00:07Z"),
                0,
                300,
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                300,
                findings.length,
                List.of(findings));
    }

    private Optional<Verified> last(Kind kind) {
        return done.stream().filter(it -> it.kind() == kind).reduce((_, last) -> last);
    }

    @Override
    public Optional<Verified> full() {
        return last(Kind.FULL);
    }

    @Override
    public Optional<Verified> incremental() {
        return last(Kind.INCREMENTAL);
    }

    @Override
    public List<Verified> history() {
        return done.reversed();
    }

    @Override
    public boolean awaited() {
        return requests > 0;
    }

    @Override
    public OptionalInt progress() {
        return progress;
    }

    @Override
    public void request() {
        requests++;
    }
}
