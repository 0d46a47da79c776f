package org.mingcha.web.verification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.verification.Verifications.Flaw;
import org.mingcha.web.verification.Verifications.Verified;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where the auditor sees how the ledger verifies, and has all of it verified now. */
@Controller
class VerificationPages {

    private final Verifications verifications;

    VerificationPages(Verifications verifications) {
        this.verifications = verifications;
    }

    @GetMapping("/audit/verification")
    Rendering standing(Page page) {
        var words = page.words();
        var progress = Progress.of(verifications, words);
        return page.show("audit/verification")
                .modelAttribute("latest", latest(words))
                .modelAttribute("findings", findings())
                .modelAttribute("runs", progress.runs())
                .modelAttribute("percent", progress.percent())
                .modelAttribute("said", progress.said())
                .modelAttribute(
                        "history",
                        verifications.history().stream().map(it -> Line.of(it, words)).toList())
                .build();
    }

    private List<Line> latest(Words words) {
        return Stream.of(verifications.full(), verifications.incremental())
                .flatMap(Optional::stream)
                .map(it -> Line.of(it, words))
                .toList();
    }

    private List<Flaw> findings() {
        return Stream.of(verifications.full(), verifications.incremental())
                .flatMap(Optional::stream)
                .flatMap(it -> it.findings().stream())
                .distinct()
                .toList();
    }

    @PostMapping("/audit/verification")
    Rendering request() {
        verifications.request();
        return Rendering.redirectTo("/audit/verification").build();
    }

    /** One verification as people read it. */
    record Line(
            String kind,
            String when,
            long seconds,
            String range,
            long checkpoint,
            long count,
            String root) {

        static Line of(Verified verified, Words words) {
            return new Line(
                    words.say("verification." + verified.kind()),
                    words.moment(verified.startedAt()),
                    verified.finishedAt().getEpochSecond() - verified.startedAt().getEpochSecond(),
                    verified.from() + " – " + verified.to(),
                    verified.checkpoint(),
                    verified.count(),
                    verified.root());
        }
    }
}
