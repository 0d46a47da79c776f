package org.mingcha.infra.accounts.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static java.util.Comparator.comparing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.accounts.Bearer;
import org.mingcha.infra.accounts.LedgerAccounts;
import org.mingcha.web.own.OwnSessions;

/** The same sessions as {@link MongoSessions} has, by the official whose they are. */
public final class MongoOwnSessions implements OwnSessions {

    private final MongoCollection<Document> sessions;
    private final LedgerAccounts accounts;
    private final Lifetime lifetime;
    private final Clock clock;

    public MongoOwnSessions(
            MongoDatabase database, LedgerAccounts accounts, Lifetime lifetime, Clock clock) {
        this.sessions = MongoSessions.collection(database);
        this.sessions.createIndex(Indexes.ascending(Kept.OFFICER));
        this.accounts = accounts;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    @Override
    public List<Own> of(OfficerId owner, String token) {
        String current = Bearer.hash(token);
        return kept(owner).stream()
                .sorted(comparing(Kept::usedAt).reversed())
                .map(session -> own(session, session.hash().equals(current)))
                .toList();
    }

    private static Own own(Kept session, boolean current) {
        return new Own(name(session), session.beganAt(), session.usedAt(), current);
    }

    @Override
    public boolean end(OfficerId owner, String id) {
        return kept(owner).stream()
                .filter(session -> name(session).equals(id))
                .anyMatch(session -> sessions.deleteOne(eq(session.hash())).getDeletedCount() == 1);
    }

    @Override
    public void endOthers(OfficerId owner, String token) {
        sessions.deleteMany(and(eq(Kept.OFFICER, owner.value()), ne(Kept.ID, Bearer.hash(token))));
    }

    private List<Kept> kept(OfficerId owner) {
        var now = clock.instant();
        var facts = accounts.facts(owner);
        return sessions.find(eq(Kept.OFFICER, owner.value())).into(new ArrayList<>()).stream()
                .map(stored -> Kept.of(stored, lifetime.longest()))
                .filter(session -> session.lasts(now, lifetime.idle()) && session.counts(facts))
                .toList();
    }

    private static String name(Kept session) {
        return Bearer.name(session.hash());
    }
}
