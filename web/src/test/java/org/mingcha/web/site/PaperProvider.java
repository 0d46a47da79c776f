package org.mingcha.web.site;

import java.net.URI;
import java.util.Optional;
import org.mingcha.web.page.Language;
import org.mingcha.web.provider.IdentityProvider;
import org.mingcha.web.provider.Turned;
import org.mingcha.web.session.Sessions.Session;
import org.springframework.web.server.ServerWebExchange;

/** A provider that a test may name, and that says of whoever comes back what the test wants. */
final class PaperProvider implements IdentityProvider {

    static final String FLOW = "flow";
    static final String THERE = "https://id.example.gov.cn/authorize?state=s";

    boolean named;
    boolean away;
    boolean passwords = true;
    Optional<Turned> turned = Optional.empty();

    void forget() {
        named = false;
        away = false;
        passwords = true;
        turned = Optional.empty();
    }

    @Override
    public Optional<String> button(Language language) {
        return named ? Optional.of("button " + language.tag()) : Optional.empty();
    }

    @Override
    public boolean leavesPasswords() {
        return passwords;
    }

    @Override
    public Optional<Departure> depart(ServerWebExchange exchange, Language language) {
        return away ? Optional.empty() : Optional.of(new Departure(URI.create(THERE), FLOW));
    }

    @Override
    public Arrival arrive(ServerWebExchange exchange, Optional<String> flow) {
        if (!flow.equals(Optional.of(FLOW))) {
            return new Out(Turned.STALE, Language.CHINESE);
        }
        return turned.<Arrival>map(why -> new Out(why, Language.ENGLISH))
                .orElseGet(() -> new In(new Session("token", Site.NOW), "hint", Language.ENGLISH));
    }

    @Override
    public Optional<URI> farewell(ServerWebExchange exchange, String hint, Language language) {
        return Optional.of(URI.create("https://id.example.gov.cn/logout?id_token_hint=" + hint));
    }
}
