package org.mingcha.infra.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.provider.Turned;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class ClaimsTest {

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "issuer", "https://id.example.gov.cn",
                    "client-id", "mingcha",
                    "roles[0]", "cn=officers,ou=mc=OFFICER",
                    "roles[1]", "leaders=HEAD",
                    "roles[2]", "leaders=SUPERVISOR");

    @Test
    void nameRolesAndDivisionAreReadAndNothingElse() {
        var vouched =
                read(
                        SETTINGS,
                        Map.of(
                                "preferred_username",
                                "Zhao.Li",
                                "roles",
                                List.of("leaders", "cn=officers,ou=mc", "others"),
                                "division",
                                "371100",
                                "email",
                                "zhao@example.gov.cn"));

        assertThat(vouched.name()).contains(new AccountId("zhao.li"));
        assertThat(vouched.roles()).containsExactly(Role.OFFICER, Role.HEAD, Role.SUPERVISOR);
        assertThat(vouched.division()).contains(new DivisionCode("371100"));
    }

    @Test
    void oneTextIsAListOfOne() {
        assertThat(read(SETTINGS, Map.of("roles", "leaders")).roles())
                .containsExactly(Role.HEAD, Role.SUPERVISOR);
    }

    @Test
    void pathLeadsIntoNestedClaims() {
        var nested = and(SETTINGS, Map.of("roles-claim", "realm_access.roles"));
        var inner = Map.of("realm_access", Map.of("roles", List.of("leaders"), "other", 1));
        assertThat(read(nested, Map.copyOf(inner)).roles())
                .containsExactly(Role.HEAD, Role.SUPERVISOR);
    }

    @Test
    void claimWhoseNameHasDotsIsTakenAsItIs() {
        var whole = and(SETTINGS, Map.of("roles-claim", "cn.gov.roles"));
        assertThat(read(whole, Map.of("cn.gov.roles", "leaders")).roles()).isNotEmpty();
        assertThat(read(whole, Map.of("cn", "leaders")).roles()).isEmpty();
    }

    @Test
    void whatCannotBeIsNotThere() {
        var vouched =
                read(
                        SETTINGS,
                        Map.of(
                                "preferred_username",
                                "赵",
                                "roles",
                                List.of(1, "", "LEADERS"),
                                "division",
                                371100));

        assertThat(vouched)
                .returns(Optional.empty(), Vouched::name)
                .returns(List.of(), Vouched::roles)
                .returns(Optional.empty(), Vouched::division);
    }

    @Test
    void subjectIsTheIssuersAndNobodyElses() {
        var one = Claims.subject("https://id.example.gov.cn", "17");

        assertThat(Claims.subject("https://id.example.gov.cn", "17")).isEqualTo(one);
        assertThat(Claims.subject("https://id.example.gov.cn", "18")).isNotEqualTo(one);
        assertThat(Claims.subject("https://id.example.gov.cn1", "7")).isNotEqualTo(one);
    }

    @Test
    void whatTheyProvedThereMustBeEnough() {
        var strong = and(SETTINGS, Map.of("acr", "gold,silver", "amr", "pwd,otp"));
        var proven = Map.<String, Object>of("acr", "silver", "amr", List.of("otp", "pwd", "hwk"));

        assertThat(read(strong, proven).subject()).isNotNull();
        for (var less :
                List.<Map<String, Object>>of(
                        Map.of(),
                        Map.of("acr", "bronze", "amr", List.of("otp", "pwd")),
                        Map.of("acr", "gold", "amr", List.of("pwd")),
                        Map.of("amr", List.of("otp", "pwd")))) {
            assertThatExceptionOfType(TurnedAway.class)
                    .isThrownBy(() -> read(strong, less))
                    .returns(Turned.WEAK, TurnedAway::why);
        }
    }

    private static Vouched read(Map<String, String> settings, Map<String, Object> said) {
        var token =
                OidcIdToken.withTokenValue("token")
                        .issuer("https://id.example.gov.cn")
                        .subject("17")
                        .issuedAt(Instant.EPOCH)
                        .claims(all -> all.putAll(said))
                        .build();
        return new Claims(Said.by(settings)).read(token);
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
