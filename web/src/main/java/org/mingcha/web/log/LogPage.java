package org.mingcha.web.log;

import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.verification.Verifications;
import org.mingcha.web.verification.Verifications.Verified;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** What the log is, where it stands and how anybody checks it, in plain words. */
@Controller
class LogPage {

    private final PublishedLog log;
    private final Verifications verifications;

    LogPage(PublishedLog log, Verifications verifications) {
        this.log = log;
        this.verifications = verifications;
    }

    @GetMapping("/log")
    Rendering show(Page page, ServerHttpRequest request) {
        String checkpoint = log.checkpoint().orElse("");
        return page.show("public/log")
                .modelAttribute("checkpoint", checkpoint)
                .modelAttribute("size", checkpoint.lines().skip(1).findFirst().orElse(""))
                .modelAttribute("keys", log.keys())
                .modelAttribute("key", log.keys().isEmpty() ? "" : log.key())
                .modelAttribute("site", site(request))
                .modelAttribute(
                        "verified",
                        verifications.full().map(full -> checked(full, page.words())).orElse(""))
                .build();
    }

    private static String checked(Verified full, Words words) {
        var on = words.moment(full.finishedAt());
        var events = Long.toString(full.to());
        return full.count() == 0
                ? words.say("log.verified.sound", on, events)
                : words.say("log.verified.flawed", on, events, full.count());
    }

    /** As the reader's browser calls it. */
    private static String site(ServerHttpRequest request) {
        var address = request.getURI();
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
