package org.mingcha.web.identity;

import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/desk/tips/{tip}/identity}. */
@RestController
final class IdentityRoutes {

    private final Identities identities;

    IdentityRoutes(Identities identities) {
        this.identities = identities;
    }

    @PostMapping("/api/desk/tips/{tip}/identity")
    ResponseEntity<Identity> show(@PathVariable("tip") String tip, SignedIn who) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(identities.receive(NotThere.named(tip, TipId::new), who.officer()));
    }
}
