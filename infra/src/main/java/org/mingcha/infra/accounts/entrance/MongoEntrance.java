package org.mingcha.infra.accounts.entrance;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.mingcha.infra.accounts.SecondFactor;
import org.mingcha.infra.accounts.Secrets;
import org.mingcha.infra.accounts.Secrets.Known;
import org.mingcha.infra.accounts.entrance.MongoEntries.Entry;
import org.mingcha.infra.accounts.factor.Pending;
import org.mingcha.web.session.Entrance;
import org.mingcha.web.session.Sessions;

/** Looks at what people prove, and asks for what is missing. */
public final class MongoEntrance implements Entrance {

    private final Secrets secrets;
    private final SecondFactor secondFactor;
    private final Sessions sessions;
    private final MongoEntries entries;

    public MongoEntrance(
            MongoDatabase database,
            Secrets secrets,
            SecondFactor secondFactor,
            Sessions sessions,
            Clock clock,
            SecureRandom random) {
        this.secrets = secrets;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.entries = MongoEntries.ofSignIns(database, clock, random);
    }

    @Override
    public Optional<Way> begin(String username, String password) {
        return secrets.prove(username, password).map(this::way);
    }

    private Way way(Known known) {
        return step(known)
                .<Way>map(step -> further(known, step))
                .orElseGet(() -> new Way.In(sessions.open(known.officer())));
    }

    private Way further(Known known, Step step) {
        return new Way.Further(entries.open(known.officer().id(), known.facts()), step);
    }

    private Optional<Step> step(Known known) {
        if (known.initial()) {
            return Optional.of(Step.PASSWORD);
        }
        if (known.facts().needsNoSecondFactor()) {
            return Optional.empty();
        }
        return Optional.of(
                secondFactor.isEnrolled(known.officer().id(), known.facts())
                        ? Step.CODE
                        : Step.ENROL);
    }

    @Override
    public Optional<Step> next(String entry) {
        return entries.find(entry).flatMap(this::known).flatMap(this::step);
    }

    @Override
    public Optional<Way> choosePassword(String entry, String password) {
        return at(entry, Step.PASSWORD)
                .flatMap(at -> {
                    secrets.replace(at.entry().officer(), password);
                    return secrets.find(at.entry().officer())
                            .map(known -> {
                                entries.close(at.entry());
                                return way(known);
                            });
                });
    }

    @Override
    public Optional<Way> giveCode(String entry, String code) {
        return at(entry, Step.CODE)
                .map(at -> {
                    secondFactor.take(at.entry().officer(), at.known().facts(), code);
                    return in(at);
                });
    }

    @Override
    public Optional<Enrolment> enrolment(String entry) {
        return at(entry, Step.ENROL).map(at -> Pending.of(entry).enrolment(at.entry().officer()));
    }

    @Override
    public Optional<Enrolled> enrol(String entry, String code) {
        return at(entry, Step.ENROL)
                .map(at -> {
                    var owner = at.entry().officer();
                    var pending = Pending.of(entry);
                    var codes = secondFactor.begin(owner, at.known().facts(), pending, code);
                    return new Enrolled(codes, in(at));
                });
    }

    /** Somebody who is at a step. */
    private record At(Entry entry, Known known) {}

    private Optional<At> at(String secret, Step step) {
        return entries.find(secret)
                .flatMap(entry -> known(entry).map(known -> new At(entry, known)))
                .filter(at -> step(at.known()).equals(Optional.of(step)));
    }

    /** An entry serves once. */
    private Way in(At at) {
        entries.close(at.entry());
        return new Way.In(sessions.open(at.known().officer()));
    }

    private Optional<Known> known(Entry entry) {
        return secrets.find(entry.officer())
                .filter(known -> known.facts().resets() == entry.resets());
    }
}
