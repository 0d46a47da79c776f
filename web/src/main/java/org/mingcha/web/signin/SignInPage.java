package org.mingcha.web.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.web.page.Page;
import org.mingcha.web.provider.Turned;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Where officials sign in. */
@Controller
class SignInPage {

    private final Onward onward;

    SignInPage(Onward onward) {
        this.onward = onward;
    }

    @GetMapping("/desk/sign-in")
    Rendering ask(Page page, @RequestParam MultiValueMap<String, String> query) {
        return onward.signIn(page, Kept.page(asked(query)), why(query));
    }

    private static String asked(MultiValueMap<String, String> query) {
        return query.getOrDefault("to", List.of("")).getFirst();
    }

    /** The sentence of what was wrong, by its key. */
    private static Optional<String> why(MultiValueMap<String, String> query) {
        return Optional.ofNullable(query.getFirst("provider"))
                .flatMap(Turned::of)
                .map(turned -> "provider." + turned.word())
                .or(() ->
                        Stream.of("failed", "late")
                                .filter(query::containsKey)
                                .findFirst()
                                .map(word -> "sign-in." + word));
    }
}
