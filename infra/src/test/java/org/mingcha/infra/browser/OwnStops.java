package org.mingcha.infra.browser;

import static org.mingcha.infra.browser.Stop.Who.CUSTODIAN;
import static org.mingcha.infra.browser.Stop.Who.INTAKE;

import java.util.List;
import java.util.function.Consumer;
import org.mingcha.infra.story.Visitor;

/** What officials see and change of their own account. */
final class OwnStops {

    private static final String OWN = "/desk/account";

    private OwnStops() {}

    static List<Stop> of(Visitor other) {
        return List.of(
                Stop.at(INTAKE, "own-account", OWN),
                Stop.at(INTAKE, "own-password", OWN + "/password"),
                sent("own-password-faulty", "own.password.go"),
                new Stop("own-session-ended", CUSTODIAN, person -> endsOne(person, other)),
                Stop.at(INTAKE, "token-new", OWN + "/tokens"),
                new Stop("token-made", INTAKE, OwnStops::makesToken),
                new Stop("token-revoked", INTAKE, OwnStops::revokesToken),
                new Stop("own-sessions-ended", CUSTODIAN, who -> who.presses("own.sessions.end")));
    }

    /** Of whoever has a second factor. */
    static List<Stop> withFactor(Stop.Who who, Consumer<Person> proves) {
        return List.of(
                Stop.at(who, "own-account-factor", OWN),
                Stop.at(who, "own-recovery", OWN + "/recovery-codes"),
                new Stop("own-recovery-faulty", who, it -> it.presses("own.recovery.go")),
                Stop.at(who, "own-authenticator", OWN + "/authenticator"),
                new Stop("own-authenticator-new", who, proves),
                new Stop("own-authenticator-wrong", who, OwnStops::guesses));
    }

    private static void makesToken(Person person) {
        person.types("field.name", "nightly").types("field.validDays", "30").presses("token.go");
    }

    private static void revokesToken(Person person) {
        person.opens(OWN);
        person.goes(person.page().locator("form[action*='/tokens/'] button").first());
    }

    private static Stop sent(String name, String button) {
        return new Stop(name, INTAKE, person -> person.presses(button));
    }

    private static void guesses(Person person) {
        person.types("field.code", "000000").presses("password.go");
    }

    private static void endsOne(Person person, Visitor other) {
        other.tokenOf("custodian1");
        other.tokenOf("custodian1");
        person.opens(OWN);
        person.goes(person.page().locator("form[action*='/sessions/'] button").first());
    }
}
