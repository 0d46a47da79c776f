package org.mingcha.web.signin;

import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.provider.IdentityProvider;
import org.mingcha.web.provider.Turned;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Where officials sign in. */
@Controller
class SignInPage {

    private final IdentityProvider provider;

    SignInPage(IdentityProvider provider) {
        this.provider = provider;
    }

    @GetMapping("/desk/sign-in")
    Rendering ask(Page page, @RequestParam MultiValueMap<String, String> query) {
        var form =
                why(query)
                        .map(key -> FilledForm.refused(Form.empty(), page.words().say(key)))
                        .orElseGet(() -> FilledForm.of(Form.empty()));
        return page.form("desk/sign-in", form)
                .modelAttribute("provider", provider.button(page.language()).orElse(""))
                .modelAttribute("passwords", provider.leavesPasswords())
                .status(HttpStatus.OK)
                .build();
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
