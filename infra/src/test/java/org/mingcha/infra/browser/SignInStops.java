package org.mingcha.infra.browser;

import static org.mingcha.infra.browser.Stop.Who.ADMINISTRATOR;
import static org.mingcha.infra.browser.Stop.Who.NEWCOMER;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** From an account that an administrator makes to the desk, and out again. */
final class SignInStops {

    private static final String PASSWORD = "liu-yue-tian-qi-zhen-hao";

    private final String account;
    private String handed = "";
    private String secret = "";
    private List<String> codes = List.of();

    private SignInStops(String account) {
        this.account = account;
    }

    /**
     * @param account that is not there yet
     */
    static List<Stop> of(String account) {
        var way = new SignInStops(account);
        var first =
                List.of(
                        Stop.at(ADMINISTRATOR, "new-account", "/desk/new-account"),
                        new Stop(
                                "new-account-faulty",
                                ADMINISTRATOR,
                                who -> who.presses("accounts.create")),
                        new Stop("initial-password", ADMINISTRATOR, way::isMade),
                        Stop.at(NEWCOMER, "sign-in", "/desk/sign-in"),
                        new Stop(
                                "sign-in-failed",
                                NEWCOMER,
                                who -> way.signsIn(who, "falsch-geraten")),
                        // Leads on by itself, and whoever has not signed in back.
                        new Stop(
                                "arrived",
                                NEWCOMER,
                                who ->
                                        who.opens("/desk/sign-in/provider/arrived")
                                                .isAt("sign-in.title")),
                        new Stop("first-password", NEWCOMER, way::comesFirst),
                        new Stop("enrol", NEWCOMER, way::chooses),
                        new Stop("recovery-codes", NEWCOMER, way::enrols),
                        new Stop("sign-in-code", NEWCOMER, way::comesAgain),
                        new Stop("desk-of-newcomer", NEWCOMER, way::provesAgain));
        return Stream.concat(first.stream(), OwnStops.withFactor(NEWCOMER, way::begins).stream())
                .toList();
    }

    private void isMade(Person person) {
        person.opens("/desk/new-account")
                .types("field.username", account)
                .ticks("role.OFFICER")
                .selects("field.division", "371100")
                .presses("accounts.create")
                .isAt("initial.title");
        handed = person.page().locator("#initial-password").innerText();
    }

    private void signsIn(Person person, String password) {
        person.opens("/desk/sign-in")
                .types("sign-in.username", account)
                .types("sign-in.password", password)
                .presses("sign-in.go");
    }

    private void comesFirst(Person person) {
        signsIn(person, handed);
        person.isAt("first-password.title");
    }

    private void chooses(Person person) {
        person.types("field.password", PASSWORD)
                .types("field.again", PASSWORD)
                .presses("password.go")
                .isAt("enrol.title");
    }

    private void enrols(Person person) {
        secret = person.page().locator("main code").innerText().replace(" ", "");
        person.types("field.code", code()).presses("password.go").isAt("recovery.title");
        codes = person.page().locator("main li code").allInnerTexts();
    }

    private void comesAgain(Person person) {
        person.follows("recovery.go").presses("nav.sign-out");
        signsIn(person, PASSWORD);
        person.isAt("code.title");
    }

    private void provesAgain(Person person) {
        person.types("field.code", codes.getFirst()).presses("sign-in.go").isAt("desk.title");
    }

    /** A new device, which is shown to whoever proves that they have the old one. */
    private void begins(Person person) {
        person.types("field.old", PASSWORD)
                .types("field.code", codes.getLast())
                .presses("own.authenticator.go");
        person.page().locator("svg[role=img]").waitFor();
    }

    private String code() {
        try {
            var device = new TimeBasedOneTimePasswordGenerator();
            var key = new SecretKeySpec(new Base32().decode(secret), device.getAlgorithm());
            return device.generateOneTimePasswordString(key, Clock.systemUTC().instant());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
