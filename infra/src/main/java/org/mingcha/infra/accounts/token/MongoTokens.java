package org.mingcha.infra.accounts.token;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountCommand.IssueToken;
import org.mingcha.command.account.AccountCommand.RevokeToken;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.AccountRule;
import org.mingcha.command.account.token.IssuedToken;
import org.mingcha.command.account.token.TokenDays;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.accounts.Bearer;
import org.mingcha.infra.accounts.LedgerAccounts;
import org.mingcha.web.act.Commands;
import org.mingcha.web.session.Tokens;
import org.mingcha.web.token.OwnTokens;

/**
 * Tokens in the collection {@code tokens}: {@code {_id: SHA-256 of the token, token: its id,
 * officer, expiresAt, usedOn: a day}}. Whether one is good, the account's stream says: so it ends
 * the moment that is in the ledger, whatever stands here. Each that is issued sweeps out those that
 * have expired.
 */
public final class MongoTokens implements Tokens, OwnTokens {

    private static final String TOKEN = "token";
    private static final String OFFICER = "officer";
    private static final String EXPIRES_AT = "expiresAt";
    private static final String USED_ON = "usedOn";

    private final MongoCollection<Document> tokens;
    private final LedgerAccounts accounts;
    private final Commands commands;
    private final Clock clock;
    private final SecureRandom random;

    public MongoTokens(
            MongoDatabase database,
            LedgerAccounts accounts,
            Commands commands,
            Clock clock,
            SecureRandom random) {
        this.tokens =
                database.getCollection("tokens")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.tokens.createIndex(Indexes.ascending(EXPIRES_AT));
        this.tokens.createIndex(Indexes.ascending(TOKEN));
        this.accounts = accounts;
        this.commands = commands;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Optional<Officer> find(String token) {
        return Optional.ofNullable(tokens.find(eq(Bearer.hash(token))).first())
                .flatMap(kept -> officer(kept).map(officer -> used(officer, kept)));
    }

    private Optional<Officer> officer(Document kept) {
        var owner = new OfficerId(kept.getString(OFFICER));
        var facts = accounts.facts(owner);
        return facts.tokens()
                .find(new TokenId(kept.getString(TOKEN)), clock.instant())
                .flatMap(_ -> facts.officer(AccountId.of(owner)));
    }

    /** The day and nothing finer: when somebody works is nobody's business. */
    private Officer used(Officer officer, Document kept) {
        String today = CivilTime.today(clock).toString();
        if (!today.equals(kept.getString(USED_ON))) {
            tokens.updateOne(eq(kept.getString("_id")), set(USED_ON, today));
        }
        return officer;
    }

    /** The ledger first: it never lacks one that opens. */
    @Override
    public Issued issue(OfficerId owner, TokenName name, TokenDays days) {
        var id = TokenId.random(random);
        commands.send(new IssueToken(AccountId.of(owner), id, name, days));
        var issued =
                accounts.facts(owner)
                        .tokens()
                        .find(id, clock.instant())
                        .orElseThrow(() -> new Refused(AccountRule.TOKEN_ENDED));
        tokens.deleteMany(lte(EXPIRES_AT, Date.from(clock.instant())));
        String token = PREFIX + Bearer.draw(random);
        tokens.insertOne(
                new Document("_id", Bearer.hash(token))
                        .append(TOKEN, id.value())
                        .append(OFFICER, owner.value())
                        .append(EXPIRES_AT, Date.from(issued.expiresAt())));
        return new Issued(id, name, issued.expiresAt(), token);
    }

    @Override
    public void revoke(OfficerId owner, TokenId token) {
        commands.send(new RevokeToken(AccountId.of(owner), token));
        tokens.deleteOne(eq(TOKEN, token.value()));
    }

    @Override
    public List<Own> of(OfficerId owner) {
        return accounts.facts(owner).tokens().live(clock.instant()).stream()
                .map(this::own)
                .toList();
    }

    private Own own(IssuedToken issued) {
        var usedOn =
                Optional.ofNullable(tokens.find(eq(TOKEN, issued.id().value())).first())
                        .flatMap(kept -> Optional.ofNullable(kept.getString(USED_ON)))
                        .map(LocalDate::parse);
        return new Own(issued.id(), issued.name(), issued.issuedAt(), issued.expiresAt(), usedOn);
    }
}
