package org.mingcha.web.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.Refused;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.web.flood.Gate.Crowded;
import org.mingcha.web.read.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * What the layout shows on the page that is being answered.
 *
 * @param path as asked, without the language's prefix
 * @param query as asked, with its question mark; empty if there is none
 * @param officer who is signed in
 * @param drillDay today, if the clock was shifted
 */
public record Page(
        Language language,
        String path,
        String query,
        Optional<Officer> officer,
        Optional<LocalDate> drillDay,
        String assets,
        Words words,
        Mono<CsrfToken> token) {

    /** A page on which nothing can be sent, so that it needs no cookie. */
    public Rendering.Builder<?> show(String template) {
        var page =
                Rendering.view(template)
                        .modelAttribute("page", this)
                        .modelAttribute("form", FilledForm.of(Form.empty()));
        return officer.isPresent() ? page.modelAttribute("csrf", token) : page;
    }

    /** A page with a form that only asks, so that it needs no cookie either. */
    public Rendering.Builder<?> asking(String template, FilledForm form) {
        return show(template)
                .modelAttribute("form", form)
                .status(form.isFaulty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** A page with a form to be sent. */
    public Rendering.Builder<?> form(String template, FilledForm form) {
        return asking(template, form).modelAttribute("csrf", token);
    }

    /** The form with what is wrong at each field. */
    public FilledForm faulty(Form form, InvalidFields invalid) {
        return FilledForm.of(form, invalid.errors(), words);
    }

    /** The form as it was typed, with what to do where too many send at once. */
    public FilledForm crowded(Form form, Crowded crowded) {
        return FilledForm.refused(form, words.say("flood.crowded", crowded.seconds()));
    }

    /** The form with the sentence of the rule that refused it. */
    public FilledForm refused(Form form, Refused refused) {
        return FilledForm.refused(form, words.refusal(refused));
    }

    /** Where a link leads in this language. */
    public String to(String target) {
        return language.prefix() + target;
    }

    /** This page in the other language. */
    public String otherPath() {
        return language.other().prefix() + path + query;
    }

    public boolean isFor(Role role) {
        return officer.filter(o -> o.roles().contains(role)).isPresent();
    }

    /** Whether the path lies in this part of the site. */
    public boolean within(String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }

    public @Nullable String drill() {
        return drillDay.map(words::day).orElse(null);
    }
}
