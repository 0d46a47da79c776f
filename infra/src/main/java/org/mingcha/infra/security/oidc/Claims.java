package org.mingcha.infra.security.oidc;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.mingcha.command.Invalid;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.ProviderSubject;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.infra.OidcSettings;
import org.mingcha.web.provider.Turned;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * Reads of an ID token that was verified who comes and as what; nothing else of it is looked at.
 */
final class Claims {

    private final OidcSettings settings;
    private final RoleMap roles;

    Claims(OidcSettings settings) {
        this.settings = settings;
        this.roles = new RoleMap(settings.roles());
    }

    /**
     * @throws TurnedAway if they did not prove what the settings demand
     */
    Vouched read(OidcIdToken token) {
        requireStrength(token);
        return new Vouched(
                subject(settings.issuer(), requireNonNull(token.getSubject())),
                texts(token.getClaims(), settings.usernameClaim()).stream()
                        .findFirst()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .flatMap(name -> fit(name, AccountId::new)),
                roles.of(texts(token.getClaims(), settings.rolesClaim())),
                texts(token.getClaims(), settings.divisionClaim()).stream()
                        .findFirst()
                        .flatMap(code -> fit(code, DivisionCode::new)));
    }

    private void requireStrength(OidcIdToken token) {
        var acr = texts(token.getClaims(), "acr");
        var amr = texts(token.getClaims(), "amr");
        boolean known = settings.acr().isEmpty() || acr.stream().anyMatch(settings.acr()::contains);
        if (!known || !amr.containsAll(settings.amr())) {
            throw new TurnedAway(Turned.WEAK);
        }
    }

    /** Each of the two ends where its length says, so that no other pair has the same digest. */
    static ProviderSubject subject(String issuer, String subject) {
        return new ProviderSubject(DigestUtils.sha256Hex(issuer.length() + ":" + issuer + subject));
    }

    /** A claim of this name, or what a path of names leads to. */
    private static List<String> texts(Map<String, Object> claims, String path) {
        int dot = path.indexOf('.');
        Object found = claims.getOrDefault(path, "");
        if (!claims.containsKey(path) && dot > 0) {
            found = claims.getOrDefault(path.substring(0, dot), "");
            return found instanceof Map<?, ?> inner
                    ? texts(named(inner), path.substring(dot + 1))
                    : List.of();
        }
        var all = found instanceof Collection<?> many ? many : List.of(found);
        return all.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Map<String, Object> named(Map<?, ?> inner) {
        return inner.entrySet().stream()
                .filter(each -> each.getKey() instanceof String && each.getValue() != null)
                .collect(toMap(each -> (String) each.getKey(), Map.Entry::getValue));
    }

    private static <T> Optional<T> fit(String text, Function<String, T> type) {
        try {
            return Optional.of(type.apply(text));
        } catch (Invalid _) {
            return Optional.empty();
        }
    }
}
