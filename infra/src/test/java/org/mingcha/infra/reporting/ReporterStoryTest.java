package org.mingcha.infra.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.infra.browser.Axe;
import org.mingcha.infra.browser.Person;
import org.mingcha.infra.browser.Setting;
import org.mingcha.infra.browser.Setting.Size;
import org.mingcha.infra.browser.Stage;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.page.Language;

/** The whole of it with scripts switched off. */
class ReporterStoryTest {

    private static final String PASSPHRASE = "three white herons";
    private static final String WRITTEN = "海滨路 1 号院内";

    private final Stage stage = Stage.shared();
    private final Office office = new Office(stage::visitor);

    static Stream<Arguments> phoneInChineseAndDeskInEnglish() {
        return Stream.of(
                Arguments.of(Language.CHINESE, Size.PHONE),
                Arguments.of(Language.ENGLISH, Size.DESK));
    }

    @ParameterizedTest
    @MethodSource("phoneInChineseAndDeskInEnglish")
    void aReportIsToldFollowedAndRewarded(Language language, Size size) {
        var unit = "甲化工厂 " + language;
        try (var person = stage.anybody(Setting.of(language, size).withoutScript())) {
            tells(person, unit);
            var receipt = keepsReceipt(person);
            var tip = office.tipOf(unit);

            handsInAPhoto(person.presses("receipt.follow"));
            person.types("status.write", "还在生产").presses("status.send").sees("status.sent");
            office.accepts(tip);
            office.writes(tip, "请写明是哪个罐区。");
            looks(person, receipt).sees("status.now.VERIFYING").sees("status.from-desk");

            office.concludes(tip, "SUBSTANTIATED");
            office.penalises(tip, unit);
            office.answers(tip);
            var reward = office.awards(unit);
            office.untilShown(receipt, "AwardNotified");
            printsNoticeOf(reward, language);
            claims(looks(person, receipt).takesPicture("status-notified", size));
            person.takesPicture("status-claimed", size);
            office.pays(reward);
            office.untilShown(receipt, "RewardPaid");
            looks(person, receipt).takesPicture("status-paid", size).sees("reward-state.PAID");
            person.page().locator("#object > summary").click();
            person.ticks("status.dispute.cure").presses("status.dispute.go");
            person.takesPicture("status-not-cured", size).sees("status.disputed");
            person.sees("status.now.NOT_CURED");
        }
    }

    @Test
    void aConclusionIsObjectedTo() {
        var unit = "乙化工厂";
        var receipt = office.reported(unit);
        var tip = office.tipOf(unit);
        office.accepts(tip);
        office.concludes(tip, "UNSUBSTANTIATED");
        office.answers(tip);
        office.untilShown(receipt, "ResultFedBack");
        try (var person = onAPhone()) {
            looks(person, receipt).page().locator("#object > summary").click();
            person.page().locator("#object textarea").fill("夜里才生产。");
            person.presses("status.dispute.go").sees("status.disputed");
            person.sees("status.now.DISPUTED").sees("due.T7");
        }
    }

    @Test
    void aReportIsWithdrawnOnceThatIsConfirmed() {
        var receipt = office.reported("丙化工厂");
        try (var person = onAPhone()) {
            looks(person, receipt).page().locator("#withdraw > summary").click();
            person.page().locator("#withdraw button").click();
            person.sees("form.summary").sees("page.invalid.confirm");
            person.ticks("status.withdraw.confirm").page().locator("#withdraw button").click();
            person.sees("status.withdrawn").sees("status.now.WITHDRAWN");
        }
    }

    private void printsNoticeOf(String reward, Language language) {
        try (var head = stage.official("head", Setting.of(language, Size.DESK))) {
            head.opens(CasePath.of(reward)).follows("document.AWARD_NOTICE");
            head.takesPicture("award-notice", Size.DESK);
            Assertions.assertThat(Axe.findings(head.page())).isEmpty();
            var paper = Paper.of(head.prints("award-notice"));
            Assertions.assertThat(paper.sheets()).isEqualTo(1);
            Assertions.assertThat(paper.isA4()).isTrue();
            Assertions.assertThat(paper.words()).contains(office.amountOf(reward));
        }
    }

    private Person onAPhone() {
        return stage.anybody(Setting.of(Language.CHINESE, Size.PHONE).withoutScript());
    }

    /** With one mistake made and mended, and a page gone back to. */
    private static void tells(Person person, String unit) {
        person.opens("/").presses("home.start").presses("report.next").sees("form.summary");
        turns(person.ticks("tip-kind.HAZARD"), "report.step.PLACE");
        person.selects("report.county", "371102").types("report.place", WRITTEN);
        turns(person, "report.step.UNIT");
        person.types("report.unit-name", unit).selects("report.sector", "CHEMICAL");
        person.presses("report.back").isAt("report.step.PLACE");
        assertThat(person.field("report.place")).hasValue(WRITTEN);
        turns(person, "report.step.UNIT");
        assertThat(person.field("report.unit-name")).hasValue(unit);
        turns(person, "report.step.MATTER");
        turns(person.types("report.narrative", "安全阀被人拆除。"), "report.step.HARM");
        turns(person, "report.step.YOU");
        turns(person, "report.step.REWARD");
        person.ticks("report.wants-reward").page().locator("#passphrase").fill(PASSPHRASE);
        turns(person, "report.step.CHECK");
        person.ticks("report.notice.agree").presses("report.send").isAt("receipt.title");
    }

    private static void turns(Person person, String next) {
        person.presses("report.next").isAt(next);
    }

    /** As it was copied down, whose end is typed back. */
    private static String keepsReceipt(Person person) {
        var copied = person.page().locator(".mc-receipt__code").innerText().replaceAll("\\s", "");
        person.types("receipt.last", copied.substring(copied.length() - 7));
        person.presses("receipt.last.go").isAt("receipt.kept");
        return copied;
    }

    private static Person looks(Person person, String receipt) {
        person.opens("/status").types("status.receipt", receipt.toLowerCase(Locale.ROOT));
        return person.presses("status.look").isAt("status.shown");
    }

    private static void handsInAPhoto(Person person) {
        person.page().locator("#files + * + details > summary").click();
        person.field("evidence.files").setInputFiles(ChosenFiles.of(40, 30));
        person.presses("status.evidence.go").sees("status.evidence.sent");
    }

    private static void claims(Person person) {
        person.sees("status.reward.progress.YOURS").page().locator("#passphrase").fill("others");
        person.types("field.payoutWord", "two boats").presses("status.reward.claim");
        assertThat(person.page().locator("#passphrase-error")).isVisible();
        person.page().locator("#passphrase").fill(PASSPHRASE);
        person.presses("status.reward.claim").sees("status.claimed");
        person.sees("reward-state.CLAIMED");
    }
}
