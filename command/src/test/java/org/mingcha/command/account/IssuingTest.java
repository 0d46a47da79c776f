package org.mingcha.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.RIZHAO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.account.AccountCommand.IssueToken;
import org.mingcha.command.account.AccountCommand.RevokeToken;
import org.mingcha.command.account.AccountEvent.AccountCreated;
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.TokenIssued;
import org.mingcha.command.account.AccountEvent.TokenRevoked;
import org.mingcha.command.account.AccountEvent.TokensRevoked;
import org.mingcha.command.account.token.IssuedTokens;
import org.mingcha.command.account.token.TokenDays;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;

class IssuingTest {

    private static final Instant NOW = Shanghai.at("2026-12-16T15:00");
    private static final AccountId LIU = new AccountId("liu");
    private static final Officer ADMIN = People.of("admin", PROVINCE, Role.ADMIN);
    private static final TokenName NAME = new TokenName("夜间统计");
    private static final Duration DAY = Duration.ofDays(1);

    private final Stage<Account> account = Stage.of(Account.class).at(NOW);

    @ParameterizedTest
    @ValueSource(ints = {1, 365})
    void aTokenIsIssuedForAsManyDaysAsWereAskedFor(int days) {
        account.after(created())
                .records(
                        issue(token(1), days),
                        new TokenIssued(
                                LIU, NOW, token(1), NAME, NOW.plus(DAY.multipliedBy(days))));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 366, Integer.MAX_VALUE})
    void noTokenIsGoodForLessThanADayOrMoreThanAYear(int days) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new TokenDays(days))
                .returns("range", Invalid::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "夜间统计 2", "Ops_x.y-z", "ÉTÉ", " padded "})
    void aNameIsALabel(String name) {
        assertThat(new TokenName(name).value()).isEqualTo(name.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "http://x", "a\nb", "王某某，举报人", "(x)", "a;b", "<b>"})
    void proseAndAddressesAreNoName(String name) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new TokenName(name));
    }

    @Test
    void aNameHasFortyCharactersAtMostAndOneAtLeast() {
        assertThat(new TokenName("名".repeat(40)).value()).hasSize(40);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new TokenName("名".repeat(41)))
                .returns("too-long", Invalid::code);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new TokenName(" "))
                .returns("required", Invalid::code);
    }

    @Test
    void twentyLiveAtOnceAndNotOneMore() {
        account.after(past(19))
                .records(
                        issue(token(20), 1),
                        new TokenIssued(LIU, NOW, token(20), NAME, NOW.plus(DAY)));
        account.after(past(20)).refuses(issue(token(21), 1), AccountRule.TOKENS_MANY);
    }

    @Test
    void whatWasRevokedOrHasExpiredTakesNoPlace() {
        account.after(and(past(20), new TokenRevoked(LIU, NOW, token(7))))
                .records(
                        issue(token(21), 1),
                        new TokenIssued(LIU, NOW, token(21), NAME, NOW.plus(DAY)));
        account.after(past(20)).at(NOW.plus(DAY).minusMillis(1));
        account.refuses(issue(token(21), 1), AccountRule.TOKENS_MANY);
        account.at(NOW.plus(DAY))
                .records(
                        issue(token(21), 1),
                        new TokenIssued(
                                LIU, NOW.plus(DAY), token(21), NAME, NOW.plus(DAY).plus(DAY)));
    }

    @Test
    void oneIsRevokedOnce() {
        account.after(past(2))
                .records(new RevokeToken(LIU, token(2)), new TokenRevoked(LIU, NOW, token(2)));
        account.after(and(past(2), new TokenRevoked(LIU, NOW, token(2))))
                .refuses(new RevokeToken(LIU, token(2)), AccountRule.TOKEN_ENDED);
    }

    @Test
    void whatNeverWasOrHasEndedIsNotRevoked() {
        account.after(past(1)).refuses(new RevokeToken(LIU, token(2)), AccountRule.TOKEN_ENDED);
        account.after(and(past(1), new TokensRevoked(LIU, ADMIN.id(), NOW)))
                .refuses(new RevokeToken(LIU, token(1)), AccountRule.TOKEN_ENDED);
        account.after(past(1))
                .at(NOW.plus(DAY))
                .refuses(new RevokeToken(LIU, token(1)), AccountRule.TOKEN_ENDED);
    }

    @Test
    void aDisabledAccountNeitherGetsNorEndsOne() {
        var disabled = new AccountDisabled(LIU, ADMIN.id(), NOW, Leaving.MOVED);
        account.after(and(past(1), disabled));
        account.refuses(issue(token(2), 1), AccountRule.DISABLED);
        account.refuses(new RevokeToken(LIU, token(1)), AccountRule.DISABLED);
    }

    @Test
    void aTokenIsGoodUntilItsLastMomentAndNotAtIt() {
        var tokens = tokens(past(1));
        assertThat(tokens.find(token(1), NOW.plus(DAY).minusMillis(1))).isPresent();
        assertThat(tokens.find(token(1), NOW.plus(DAY))).isEmpty();
        assertThat(tokens.find(token(2), NOW)).isEmpty();
    }

    @Test
    void theRevokedOneIsGoneAndTheOthersStay() {
        var tokens = tokens(and(past(3), new TokenRevoked(LIU, NOW, token(2))));
        assertThat(tokens.live(NOW)).extracting(it -> it.id()).containsExactly(token(1), token(3));
    }

    private static IssuedTokens tokens(List<Object> past) {
        return AccountFacts.read(OtherStreams.holding(LIU, past), LIU).tokens();
    }

    /** An account with that many tokens for a day. */
    private static List<Object> past(int tokens) {
        var past = new ArrayList<>(created());
        for (int i = 1; i <= tokens; i++) {
            past.add(new TokenIssued(LIU, NOW, token(i), NAME, NOW.plus(DAY)));
        }
        return past;
    }

    private static List<Object> created() {
        return List.of(new AccountCreated(LIU, ADMIN.id(), NOW, List.of(Role.HEAD), RIZHAO));
    }

    private static List<Object> and(List<Object> past, Object event) {
        var all = new ArrayList<>(past);
        all.add(event);
        return all;
    }

    private static TokenId token(int number) {
        return new TokenId("token-%026d".formatted(number));
    }

    private static IssueToken issue(TokenId token, int days) {
        return new IssueToken(LIU, token, NAME, new TokenDays(days));
    }
}
