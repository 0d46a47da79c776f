package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.infra.accounts.Bureau.ADMIN;
import static org.mingcha.infra.accounts.Bureau.CITY;
import static org.mingcha.infra.accounts.Bureau.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountCommand.RevokeTokens;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.AccountRule;
import org.mingcha.command.account.Founding;
import org.mingcha.command.account.token.TokenDays;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.token.OwnTokens.Issued;
import org.mingcha.web.token.OwnTokens.Own;

class MongoTokensTest {

    private static final OfficerId OWNER = CITY.id();

    private final Bureau bureau = new Bureau();

    @BeforeEach
    void cityHasAnAccount() {
        bureau.found(CITY, Founding.EVALUATION);
    }

    @AfterEach
    void stop() {
        bureau.close();
    }

    @Test
    void aTokenNamesItsOwnerOnEveryNode() {
        var issued = issue(1);
        assertThat(bureau.tokens.find(issued.token())).contains(CITY);
        assertThat(bureau.anotherNodesTokens().find(issued.token())).contains(CITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 365})
    void itIsGoodUntilItsLastMomentAndNotAtIt(int days) {
        var now = bureau.clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var issued = issue(days);
        assertThat(issued.expiresAt()).isEqualTo(now.plus(Duration.ofDays(days)));
        moveTo(issued.expiresAt().minusMillis(1));
        assertThat(bureau.tokens.find(issued.token())).contains(CITY);
        moveTo(issued.expiresAt());
        assertThat(bureau.tokens.find(issued.token())).isEmpty();
        assertThat(bureau.tokens.of(OWNER)).isEmpty();
    }

    @Test
    void whatIsForgedNamesNobody() {
        var issued = issue(1);
        assertThat(bureau.tokens.find("")).isEmpty();
        assertThat(bureau.tokens.find("mingcha_" + "A".repeat(43))).isEmpty();
        assertThat(bureau.tokens.find(issued.token() + "A")).isEmpty();
        assertThat(bureau.tokens.find(issued.id().value())).isEmpty();
        assertThat(bureau.tokens.find(Bearer.hash(issued.token()))).isEmpty();
    }

    @Test
    void aTokenIsNoSessionAndASessionNoToken() {
        assertThat(bureau.sessions.find(issue(1).token())).isEmpty();
        assertThat(bureau.tokens.find(bureau.sessions.open(CITY).token())).isEmpty();
    }

    @Test
    void itIsRandomAndNeitherStoredNorInTheLedger() {
        var issued = issue(1);
        assertThat(issued.token()).matches("mingcha_[A-Za-z0-9_-]{43}");
        assertThat(issue(1).token()).isNotEqualTo(issued.token());
        String secret = issued.token().substring("mingcha_".length());
        assertThat(stored().toString()).contains(Bearer.hash(issued.token()));
        assertThat(stored().toString()).doesNotContain(secret);
        assertThat(ledger())
                .contains("nightly figures", issued.id().value())
                .doesNotContain(secret, Bearer.hash(issued.token()));
        assertThat(issued).hasToString("Issued " + issued.id());
    }

    @Test
    void aRevokedOneStopsAndTheOthersGoOn() {
        var revoked = issue(1);
        var other = issue(1);
        bureau.tokens.revoke(OWNER, revoked.id());
        assertThat(bureau.tokens.find(revoked.token())).isEmpty();
        assertThat(bureau.tokens.find(other.token())).contains(CITY);
        assertThat(bureau.tokens.of(OWNER)).extracting(Own::id).containsExactly(other.id());
        assertThat(bureau.told(OWNER))
                .containsExactly("AccountFounded", "TokenIssued", "TokenIssued", "TokenRevoked");
    }

    @Test
    void itIsRevokedWithTheEventAlone() {
        var revoked = issue(1);
        var before = stored();
        bureau.tokens.revoke(OWNER, revoked.id());
        bureau.database.get().getCollection("tokens").insertMany(before);
        assertThat(bureau.tokens.find(revoked.token())).isEmpty();
    }

    @Test
    void nobodyRevokesThatOfAnother() {
        var issued = issue(1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> bureau.tokens.revoke(ADMIN.id(), issued.id()))
                .returns(AccountRule.TOKEN_ENDED, Refused::rule);
        assertThat(bureau.tokens.find(issued.token())).contains(CITY);
    }

    @Test
    void anAdministratorRevokesThemAll() {
        var issued = List.of(issue(1), issue(2));
        bureau.streams.commands().send(new RevokeTokens(AccountId.of(OWNER), ADMIN));
        assertThat(issued).allMatch(each -> bureau.tokens.find(each.token()).isEmpty());
        assertThat(bureau.tokens.of(OWNER)).isEmpty();
        assertThat(bureau.tokens.find(issue(1).token())).contains(CITY);
    }

    @Test
    void disablingEndsThemForGood() {
        var issued = issue(1);
        bureau.disable(OWNER);
        assertThat(bureau.tokens.find(issued.token())).isEmpty();
        bureau.enable(OWNER);
        assertThat(bureau.tokens.find(issued.token())).isEmpty();
    }

    @Test
    void aResetEndsThemAndANewPasswordDoesNot() {
        var issued = issue(1);
        bureau.ownSecrets.changePassword(OWNER, PASSWORD, "of my own choice");
        assertThat(bureau.tokens.find(issued.token())).contains(CITY);
        bureau.reset(OWNER);
        assertThat(bureau.tokens.find(issued.token())).isEmpty();
    }

    @Test
    void theRolesAreThoseOfTheAccountAtThatMoment() {
        var issued = issue(1);
        bureau.change(OWNER, Role.LEGAL, "371100");
        assertThat(bureau.tokens.find(issued.token()))
                .contains(new Officer(OWNER, Set.of(Role.LEGAL), new DivisionCode("371100")));
    }

    @Test
    void twentyLiveAndTheNextWaitsUntilOneIsRevoked() {
        var issued = IntStream.range(0, 20).mapToObj(_ -> issue(1)).toList();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> issue(1))
                .returns(AccountRule.TOKENS_MANY, Refused::rule);
        assertThat(stored()).hasSize(20);
        bureau.tokens.revoke(OWNER, issued.getFirst().id());
        assertThat(bureau.tokens.find(issue(1).token())).contains(CITY);
    }

    @Test
    void theLastUseIsKnownByDayAndNothingFiner() {
        var issued = issue(365);
        assertThat(bureau.tokens.of(OWNER)).extracting(Own::usedOn).containsOnly(Optional.empty());
        bureau.tokens.find(issued.token());
        assertThat(usedOn()).contains(today());
        assertThat(stored().getFirst().get("usedOn")).isEqualTo(today().toString());
        bureau.clock.move(Duration.ofDays(3));
        assertThat(usedOn()).contains(today().minusDays(3));
        bureau.tokens.find(issued.token());
        assertThat(usedOn()).contains(today());
    }

    @Test
    void whatHasExpiredIsSweptOutWithTheNext() {
        issue(1);
        issue(2);
        bureau.clock.move(Duration.ofDays(1));
        issue(1);
        assertThat(stored()).hasSize(2);
    }

    private Issued issue(int days) {
        return bureau.tokens.issue(OWNER, new TokenName("nightly figures"), new TokenDays(days));
    }

    private void moveTo(Instant moment) {
        bureau.clock.move(Duration.between(bureau.clock.instant(), moment));
    }

    private LocalDate today() {
        return CivilTime.today(bureau.clock);
    }

    private Optional<LocalDate> usedOn() {
        return bureau.tokens.of(OWNER).getFirst().usedOn();
    }

    private List<Document> stored() {
        return bureau.database.get().getCollection("tokens").find().into(new ArrayList<>());
    }

    private String ledger() {
        return bureau.database
                .get()
                .getCollection("ledger")
                .find()
                .into(new ArrayList<>())
                .toString();
    }
}
