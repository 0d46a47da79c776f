package org.mingcha.web.signin;

import java.util.stream.Stream;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

/** Where officials sign in. */
@Controller
class SignInPage {

    @GetMapping("/desk/sign-in")
    Rendering ask(Page page, @RequestParam MultiValueMap<String, String> query) {
        var form =
                Stream.of("failed", "late")
                        .filter(query::containsKey)
                        .findFirst()
                        .map(why -> page.words().say("sign-in." + why))
                        .map(sentence -> FilledForm.refused(Form.empty(), sentence))
                        .orElseGet(() -> FilledForm.of(Form.empty()));
        return page.form("desk/sign-in", form).status(HttpStatus.OK).build();
    }
}
