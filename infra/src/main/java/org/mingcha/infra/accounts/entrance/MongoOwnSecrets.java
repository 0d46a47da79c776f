package org.mingcha.infra.accounts.entrance;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.accounts.SecondFactor;
import org.mingcha.infra.accounts.Secrets;
import org.mingcha.infra.accounts.Secrets.Known;
import org.mingcha.infra.accounts.entrance.MongoEntries.Entry;
import org.mingcha.infra.accounts.factor.Pending;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.own.OwnSecrets;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance.Enrolment;
import org.mingcha.web.session.Sessions;
import org.mingcha.web.session.Sessions.Session;

/** Asks for what is there before anything takes its place. */
public final class MongoOwnSecrets implements OwnSecrets {

    private final Secrets secrets;
    private final SecondFactor secondFactor;
    private final Sessions sessions;
    private final MongoEntries signIns;
    private final MongoEntries renewals;

    public MongoOwnSecrets(
            MongoDatabase database,
            Secrets secrets,
            SecondFactor secondFactor,
            Sessions sessions,
            Clock clock,
            SecureRandom random) {
        this.secrets = secrets;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.signIns = MongoEntries.ofSignIns(database, clock, random);
        this.renewals = MongoEntries.ofRenewals(database, clock, random);
    }

    @Override
    public Held held(OfficerId owner) {
        return secrets.find(owner)
                .map(known -> new Held(true, isEnrolled(known), codesLeft(known)))
                .orElse(Held.NOTHING);
    }

    @Override
    public Session changePassword(OfficerId owner, String old, String password) {
        var known = prove(owner, old);
        secrets.replace(owner, password);
        // Whoever knew the old one may be halfway in by it.
        signIns.closeAll(owner);
        renewals.closeAll(owner);
        return sessions.open(known.officer());
    }

    @Override
    public List<String> renewRecoveryCodes(OfficerId owner, String code) {
        return secondFactor.renewRecoveryCodes(owner, enrolled(owner).facts(), code);
    }

    @Override
    public String beginRenewal(OfficerId owner, String old, String code) {
        var facts = enrolled(owner).facts();
        prove(owner, old);
        secondFactor.take(owner, facts, code);
        return renewals.open(owner, facts);
    }

    @Override
    public Optional<Enrolment> enrolment(OfficerId owner, String renewal) {
        return at(owner, renewal).map(_ -> Pending.of(renewal).enrolment(owner));
    }

    @Override
    public Optional<List<String>> enrol(OfficerId owner, String renewal, String code) {
        return at(owner, renewal)
                .map(at -> {
                    var pending = Pending.of(renewal);
                    var codes = secondFactor.begin(owner, at.known().facts(), pending, code);
                    renewals.close(at.entry());
                    return codes;
                });
    }

    private record At(Entry entry, Known known) {}

    private Optional<At> at(OfficerId owner, String renewal) {
        return renewals.find(renewal)
                .filter(entry -> entry.officer().equals(owner))
                .flatMap(entry -> secrets.find(owner).map(known -> new At(entry, known)))
                .filter(at -> at.known().facts().resets() == at.entry().resets());
    }

    private Known prove(OfficerId owner, String old) {
        return secrets.prove(owner.value(), old)
                .orElseThrow(() -> new InvalidFields("old", "password-wrong"));
    }

    private Known enrolled(OfficerId owner) {
        return secrets.find(owner).filter(this::isEnrolled).orElseThrow(NotThere::new);
    }

    private boolean isEnrolled(Known known) {
        return secondFactor.isEnrolled(known.officer().id(), known.facts());
    }

    private int codesLeft(Known known) {
        return secondFactor.recoveryCodesLeft(known.officer().id(), known.facts());
    }
}
