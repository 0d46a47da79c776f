package org.mingcha.web.staff;

import java.util.Optional;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.officials.Official;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.answer.Listed;
import org.mingcha.web.session.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, for administrators. */
@RestController
@RequestMapping("/api/desk/accounts")
final class AccountRoutes {

    private final Administration administration;

    AccountRoutes(Administration administration) {
        this.administration = administration;
    }

    @GetMapping
    Listed<Official> list(SignedIn who) {
        return new Listed<>(administration.all(who.officer()), Optional.empty());
    }

    @GetMapping("/{name}")
    Official one(@PathVariable("name") String name, SignedIn who) {
        return administration.one(NotThere.named(name, OfficerId::new), who.officer());
    }
}
