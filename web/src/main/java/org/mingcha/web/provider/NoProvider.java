package org.mingcha.web.provider;

import java.net.URI;
import java.util.Optional;
import org.mingcha.web.page.Language;
import org.springframework.web.server.ServerWebExchange;

/** None is named: passwords alone let anybody in. */
public final class NoProvider implements IdentityProvider {

    @Override
    public Optional<String> button(Language language) {
        return Optional.empty();
    }

    @Override
    public boolean leavesPasswords() {
        return true;
    }

    @Override
    public Optional<Departure> depart(ServerWebExchange exchange, Language language) {
        return Optional.empty();
    }

    @Override
    public Arrival arrive(ServerWebExchange exchange, Optional<String> flow) {
        return new Out(Turned.STALE, Language.CHINESE);
    }

    @Override
    public Optional<URI> farewell(ServerWebExchange exchange, String hint, Language language) {
        return Optional.empty();
    }
}
