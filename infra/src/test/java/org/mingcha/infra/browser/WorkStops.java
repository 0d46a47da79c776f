package org.mingcha.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mingcha.infra.browser.Stop.Who.HEAD;
import static org.mingcha.infra.browser.Stop.Who.INTAKE;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.util.List;
import java.util.Objects;
import org.mingcha.infra.story.PackagedServer;
import org.mingcha.infra.story.Visitor;

/** What officials meet who work at the desk together, for long, and on much. */
final class WorkStops {

    private static final String TEXT = "请补充发生的具体时间。";

    private WorkStops() {}

    static List<Stop> of(Docket docket, Visitor other) {
        var tip = Objects.requireNonNull(docket.ids().get("tip"));
        String letter = "/desk/acts/write-to-reporter?on=" + tip;
        return List.of(
                Stop.at(HEAD, "desk-of-head", "/desk"),
                Stop.at(HEAD, "worklist-by-unit", "/desk/worklist?order=UNIT&size=1"),
                new Stop("worklist-next", HEAD, person -> person.follows("page.next")),
                new Stop("filter-saved", HEAD, WorkStops::savesFilter),
                new Stop("filter-removed", HEAD, WorkStops::removesFilter),
                Stop.at(INTAKE, "assign", "/desk/worklist/assign?tip=" + tip),
                new Stop("assign-faulty", INTAKE, person -> person.presses("assign.go", 1)),
                new Stop("assigned", INTAKE, WorkStops::assigns),
                new Stop("act-late", INTAKE, person -> comesLate(person, letter, tip, other)),
                new Stop("sign-in-again", INTAKE, person -> staysTooLong(person, letter)),
                new Stop("kept", INTAKE, WorkStops::signsInAgain),
                new Stop("act-kept", INTAKE, WorkStops::goesOn),
                Stop.at(INTAKE, "act-done", docket.path("tip") + "?done=write-to-reporter"),
                Stop.at(HEAD, "hand-over", "/desk/people/officer1"),
                new Stop("hand-over-faulty", HEAD, WorkStops::handsOver),
                new Stop("handed-over", HEAD, WorkStops::handsOverToOfficer2),
                new Stop("people", HEAD, person -> handsBack(person, other)));
    }

    private static void savesFilter(Person person) {
        person.opens("/desk/worklist?pile=OVERDUE");
        person.page().locator("details summary").first().click();
        person.types("filters.name", "A").presses("filters.save").sees("filters.told.saved");
    }

    private static void removesFilter(Person person) {
        person.presses("filters.remove.one", "A").sees("filters.told.removed");
    }

    private static void assigns(Person person) {
        for (var officer : List.of("officer1", "officer2")) {
            person.page().locator("[name=officers][value=" + officer + "]").check();
        }
        person.presses("assign.go", 1).sees("assign.became");
    }

    private static void handsOver(Person person) {
        person.page().locator("#page-form button").click();
    }

    private static void handsOverToOfficer2(Person person) {
        person.page().locator("[name=successor][value=officer2]").check();
        handsOver(person);
        person.isAt("handover.done", "officer1", "officer2");
    }

    private static void handsBack(Person person, Visitor other) {
        other.signedInAs("head")
                .does("hand-over-work", "username", "officer2", "to", "officer1")
                .is(200);
        person.opens("/desk/people");
    }

    /** Somebody else wrote while this was being written: nothing is lost of it. */
    private static void comesLate(Person person, String letter, String tip, Visitor other) {
        person.opens(letter);
        person.page().locator("textarea[name=text]").fill(TEXT);
        other.signedInAs("head").does("write-to-reporter", "tip", tip, "text", "已收到。").is(200);
        person.presses("act.go").sees("act.since");
        holds(person);
    }

    private static void staysTooLong(Person person, String letter) {
        person.opens(letter);
        person.page().locator("textarea[name=text]").fill(TEXT);
        person.page().context().clearCookies(new ClearCookiesOptions().setName("mingcha-session"));
        person.presses("act.go").sees("sign-in.kept");
    }

    private static void signsInAgain(Person person) {
        person.page().locator("[name=username]").fill("intake");
        person.page().locator("[name=password]").fill(PackagedServer.PASSWORD);
        person.presses("sign-in.go").isAt("kept.title");
    }

    private static void goesOn(Person person) {
        person.presses("kept.go");
        holds(person);
        person.presses("act.go").sees("page.done");
    }

    private static void holds(Person person) {
        assertThat(person.page().locator("textarea[name=text]")).hasValue(TEXT);
    }
}
