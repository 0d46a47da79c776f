package org.mingcha.web.token;

import java.util.Optional;
import org.mingcha.command.account.token.TokenDays;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.answer.Listed;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.read.StrictJson;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.token.OwnTokens.Issued;
import org.mingcha.web.token.OwnTokens.Own;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An official's own tokens. No token makes another. */
@RestController
@RequestMapping("/api/desk/account/tokens")
final class TokenRoutes {

    private final RecordReader reader;
    private final OwnTokens tokens;

    TokenRoutes(RecordReader reader, OwnTokens tokens) {
        this.reader = reader;
        this.tokens = tokens;
    }

    @GetMapping
    Listed<Own> list(SignedIn who) {
        return new Listed<>(tokens.of(who.officer().id()), Optional.empty());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Issued issue(SignedIn who, @RequestBody byte[] body) {
        var asked = reader.read(Asked.class, StrictJson.object(body));
        return tokens.issue(who.officer().id(), asked.name(), asked.validDays());
    }

    @DeleteMapping("/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(SignedIn who, @PathVariable("token") String token) {
        tokens.revoke(who.officer().id(), NotThere.named(token, TokenId::new));
    }

    private record Asked(TokenName name, TokenDays validDays) {}
}
