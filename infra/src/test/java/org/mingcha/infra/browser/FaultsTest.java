package org.mingcha.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.infra.browser.Setting.Size;
import org.mingcha.infra.story.PackagedServer;
import org.mingcha.web.page.Language;

/** What somebody meets where something fails, and that nothing typed is lost by it. */
class FaultsTest {

    private static final String WRITTEN = "院内堆放危险化学品，夜里有人抽烟。";

    private final Stage stage = Stage.shared();
    private final ArrayList<Person> persons = new ArrayList<>();

    @AfterEach
    void leave() {
        persons.forEach(Person::close);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenDuringAnOutageIsSentAgainByOneButton(Language language) {
        var person = anybody(language);
        PublicStops.fillsIn(person, WRITTEN);

        stage.withoutKeys(() -> {
            person.clicks("report.send").isAt("error.503.title");
            looksRight(person, "unavailable");
        });

        assertThat(person.page().locator("main")).containsText(WRITTEN);
        person.presses("error.again.go").isAt("receipt.title");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenWhileASessionRanOutIsSentAfterSigningIn(Language language) {
        var person = stage.official("intake", Setting.of(language, Size.DESK));
        persons.add(person);
        person.opens("/desk/acts/write-to-reporter?on=" + stage.docket().ids().get("tip"))
                .types("field.text", WRITTEN)
                .forgets("mingcha-session")
                .presses("act.go")
                .sees("sign-in.kept");
        looksRight(person, "session-expired");

        person.page().locator("[name=username]").fill("intake");
        person.page().locator("[name=password]").fill(PackagedServer.PASSWORD);
        person.presses("sign-in.go").isAt("kept.title").presses("kept.go");
        assertThat(person.page().locator("textarea[name=text]")).hasValue(WRITTEN);
        person.presses("act.go").sees("page.done");
    }

    @ParameterizedTest
    @EnumSource
    void anAddressThatOnlyTakesFormsSaysSo(Language language) {
        var person = anybody(language);
        person.opens("/receipt").isAt("error.405.title");
        looksRight(person, "not-to-be-opened");
    }

    @ParameterizedTest
    @EnumSource
    void onASlowServerTheButtonSaysThatItIsBusyAndNothingIsSentTwice(Language language) {
        var person = anybody(language);
        person.opens("/status").types("status.receipt", stage.docket().receipt());
        var held = new ArrayList<Route>();
        person.page().route("**/status", held::add);
        var button = person.page().locator("main form button").first();

        // Whatever Playwright looks for would wait for the answer; what the page tells it does not.
        button.evaluate(
                "it => new MutationObserver(() => console.info(it.innerText))"
                        + ".observe(it, {childList: true})");
        button.focus();
        person.page()
                .waitForConsoleMessage(
                        new Page.WaitForConsoleMessageOptions()
                                .setPredicate(it -> it.text().equals(person.says("page.busy"))),
                        () -> person.page().keyboard().press("Enter"));
        person.page().keyboard().press("Enter");

        assertThat(held).hasSize(1);
        person.page().waitForNavigation(held.getFirst()::resume);
        person.isAt("status.shown");
    }

    private Person anybody(Language language) {
        var person = stage.anybody(Setting.of(language, Size.DESK));
        persons.add(person);
        return person;
    }

    private static void looksRight(Person person, String name) {
        person.takesPicture(name, Size.PHONE).takesPicture(name, Size.DESK);
        assertThat(Axe.findings(person.page())).isEmpty();
        assertThat(Wording.findings(person.page())).isEmpty();
    }
}
