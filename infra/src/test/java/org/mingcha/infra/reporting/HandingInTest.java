package org.mingcha.infra.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page.WaitForConsoleMessageOptions;
import com.microsoft.playwright.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.infra.browser.Person;
import org.mingcha.infra.browser.Setting;
import org.mingcha.infra.browser.Setting.Size;
import org.mingcha.infra.browser.Stage;
import org.mingcha.web.page.Language;

/** Files handed in with a receipt, where scripts run. */
class HandingInTest {

    private final Stage stage = Stage.shared();

    @ParameterizedTest
    @EnumSource
    void howFarAFileGotIsSaid(Language language) {
        try (var person = looks(language)) {
            person.page()
                    .locator("form[data-uploads] .mc-progress")
                    .evaluate(
                            "it => new MutationObserver(() => console.info(it.innerText))"
                                    + ".observe(it, {childList: true})");
            person.page()
                    .waitForConsoleMessage(
                            new WaitForConsoleMessageOptions()
                                    .setPredicate(said -> isProgress(said, person)),
                            () -> person.clicks("status.evidence.go"));
            person.sees("status.evidence.sent");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereTheLineBreaksTheFileStaysChosenAndIsHandedInByTheSameButton(Language language) {
        try (var person = looks(language)) {
            person.page().route("**/status/evidence", Route::abort);
            person.clicks("status.evidence.go").sees("status.evidence.lost");

            person.page().unroute("**/status/evidence");
            person.clicks("status.evidence.go").sees("status.evidence.sent");
            assertThat(person.page().locator("#files ~ ol > li").all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedIsSaidAtTheFiles(Language language) {
        try (var person = looks(language)) {
            person.field("evidence.files")
                    .setInputFiles(ChosenFiles.named("plan.zip", "PK\3\4 not a picture"));
            person.clicks("status.evidence.go").sees("form.summary");
            assertThat(person.page().locator("#evidence-error").innerText()).isNotBlank();
        }
    }

    private static boolean isProgress(ConsoleMessage said, Person person) {
        return said.text().matches(person.says("report.sending") + " \\d+%");
    }

    /** At the page of a new report, with a file chosen. */
    private Person looks(Language language) {
        var receipt = new Office(stage::visitor).reported("丁化工厂 " + language);
        var person = stage.anybody(Setting.of(language, Size.PHONE));
        person.opens("/status").types("status.receipt", receipt).presses("status.look");
        person.page().locator("#files + * + details > summary").click();
        person.field("evidence.files").setInputFiles(ChosenFiles.of(400, 300));
        return person;
    }
}
