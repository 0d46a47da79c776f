package org.mingcha.web.log;

import org.mingcha.web.page.Page;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** What the log is, where it stands and how anybody checks it, in plain words. */
@Controller
class LogPage {

    private final PublishedLog log;

    LogPage(PublishedLog log) {
        this.log = log;
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
                .build();
    }

    /** As the reader's browser calls it. */
    private static String site(ServerHttpRequest request) {
        var address = request.getURI();
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
