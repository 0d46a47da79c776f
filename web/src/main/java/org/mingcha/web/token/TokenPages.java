package org.mingcha.web.token;

import java.util.Map;
import org.mingcha.command.Refused;
import org.mingcha.command.account.token.TokenDays;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Form;
import org.mingcha.web.page.Page;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where officials make tokens for their programs, each shown once, and end them. */
@Controller
class TokenPages {

    private static final String ACCOUNT = "/desk/account";
    private static final String PATH = ACCOUNT + "/tokens";
    private static final String SUGGESTED_DAYS = "90";

    private final RecordReader reader;
    private final OwnTokens tokens;

    TokenPages(RecordReader reader, OwnTokens tokens) {
        this.reader = reader;
        this.tokens = tokens;
    }

    @GetMapping(PATH)
    Rendering ask(Page page) {
        return form(page, FilledForm.of(Form.of(Map.of("validDays", SUGGESTED_DAYS))));
    }

    @PostMapping(PATH)
    Rendering issue(Page page, SignedIn who, Form form) {
        try {
            var asked = reader.read(Asked.class, Forms.of(form.fields(), Asked.class));
            var issued = tokens.issue(who.officer().id(), asked.name(), asked.validDays());
            return page.show("desk/token")
                    .modelAttribute("name", issued.name().value())
                    .modelAttribute("token", issued.token())
                    .modelAttribute("until", page.words().moment(issued.expiresAt()))
                    .build();
        } catch (InvalidFields invalid) {
            return form(page, page.faulty(form, invalid));
        } catch (Refused refused) {
            return form(page, page.refused(form, refused));
        }
    }

    @PostMapping(PATH + "/{token}")
    Rendering revoke(SignedIn who, @PathVariable("token") String token) {
        try {
            tokens.revoke(who.officer().id(), NotThere.named(token, TokenId::new));
        } catch (Refused ended) {
            // One that has ended meanwhile is ended, which is what was asked for.
        }
        return Rendering.redirectTo(ACCOUNT + "?done=token").status(HttpStatus.SEE_OTHER).build();
    }

    private static Rendering form(Page page, FilledForm form) {
        return page.form("desk/new-token", form).build();
    }

    private record Asked(TokenName name, TokenDays validDays) {}
}
