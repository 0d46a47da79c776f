package org.mingcha.web.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingcha.web.verification.Verifications.Flaw;
import org.mingcha.web.verification.Verifications.Verified;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/audit/verification}: whether what is stored is what was signed. */
@RestController
@RequestMapping("/api/audit/verification")
final class VerificationRoutes {

    private final Verifications verifications;

    VerificationRoutes(Verifications verifications) {
        this.verifications = verifications;
    }

    /** The parts of the last full one are absent until there was one. */
    @GetMapping
    Standing standing() {
        var full = verifications.full();
        return new Standing(
                full.map(Verified::kind),
                full.map(Verified::startedAt),
                full.map(Verified::finishedAt),
                full.map(Verified::from),
                full.map(Verified::to),
                full.map(Verified::root),
                full.map(Verified::checkpoint),
                full.map(Verified::count),
                full.map(Verified::findings).orElse(List.of()),
                verifications.incremental(),
                verifications.history());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void request() {
        verifications.request();
    }

    record Standing(
            Optional<Verifications.Kind> kind,
            Optional<Instant> startedAt,
            Optional<Instant> finishedAt,
            Optional<Long> from,
            Optional<Long> to,
            Optional<String> root,
            Optional<Long> checkpoint,
            Optional<Long> count,
            List<Flaw> findings,
            Optional<Verified> incremental,
            List<Verified> history) {}
}
