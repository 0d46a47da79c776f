package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.HandOverRetaliation;
import org.mingcha.command.retaliation.RetaliationRule;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindRetaliationCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.springframework.http.HttpStatus;

class RetaliationPagesTest extends SiteTest {

    private static final String PAGE = "/desk/retaliations/" + RetaliationSamples.RETALIATION;
    private static final DivisionCode QINGDAO = new DivisionCode("370200");
    private static final Officer CUSTODIAN =
            new Officer(
                    new OfficerId("custodian1"),
                    Set.of(Role.CUSTODIAN),
                    new DivisionCode("371100"));

    @BeforeEach
    void oneCaseWaits() {
        answers.to(
                FindTipCase.class,
                _ -> Optional.of(Samples.tip(TipState.ARCHIVED, RetaliationSamples.reported())));
        stands(RetaliationState.OPENED, Samples.DONGGANG);
    }

    private void stands(RetaliationState state, DivisionCode division) {
        answers.to(
                FindRetaliationCase.class,
                _ -> Optional.of(RetaliationSamples.retaliation(state, division)));
    }

    @Test
    void aCaseSaysWhatTheReporterToldAndWhenItIsDue() {
        signedInAs(Staff.HEAD);

        assertThat(get(PAGE))
                .contains("某某化工厂", "待认定", "因举报被调离岗位", "2026年11月20日 到期")
                .contains("/desk/tips/" + Samples.TIP);
        assertThat(get("/en" + PAGE)).contains("To be decided", "What the reporter told");
    }

    @Test
    void theTipListsItsCases() {
        signedInAs(Staff.OFFICER);

        assertThat(get("/desk/tips/" + Samples.TIP)).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void actsAreOfferedToWhomTheyAreDueAndWhen() {
        signedInAs(Staff.HEAD);
        assertThat(get(PAGE))
                .contains("acts/decide-retaliation", "acts/hand-over-retaliation")
                .doesNotContain("acts/record-retaliation-measure");

        stands(RetaliationState.ACTED_ON, Samples.DONGGANG);
        assertThat(get(PAGE))
                .contains("acts/record-retaliation-measure")
                .doesNotContain("acts/decide-retaliation", "acts/hand-over-retaliation");

        stands(RetaliationState.OPENED, Samples.DONGGANG);
        signedInAs(Staff.OFFICER);
        assertThat(get(PAGE)).doesNotContain("acts/decide-retaliation");
    }

    @Test
    void itIsReadByThoseOfTheTipAndByThoseWhoHaveItInHand() {
        stands(RetaliationState.OPENED, QINGDAO);
        signedInAs(Staff.OFFICER);
        assertThat(get(PAGE)).contains("因举报被调离岗位");
        signedInAs(Staff.QINGDAO);
        assertThat(get(PAGE)).contains("因举报被调离岗位", "acts/decide-retaliation");
    }

    @Test
    void nobodyElseReadsIt() {
        for (var other : Set.of(Staff.QINGDAO, Staff.AUDITOR, CUSTODIAN)) {
            signedInAs(other);
            assertThat(get(PAGE, HttpStatus.NOT_FOUND)).doesNotContain("因举报被调离岗位");
        }
    }

    @Test
    void whatIsDecidedIsClosedUnderTheTipsKeyForTheReporterToo() {
        signedInAs(Staff.HEAD);
        redirect(
                "/desk/acts/decide-retaliation",
                "_on",
                RetaliationSamples.RETALIATION.value(),
                "retaliation",
                RetaliationSamples.RETALIATION.value(),
                "confirmed",
                "true",
                "account",
                "调岗与举报有关");

        var sent = (DecideRetaliation) outbox.sent.getFirst();
        assertThat(vault.open(KeyName.ofStream(Samples.TIP), sent.account().desk()))
                .isEqualTo("调岗与举报有关");
    }

    @Test
    void itIsHandedToADivisionAnywhere() {
        signedInAs(Staff.HEAD);
        assertThat(get("/desk/acts/hand-over-retaliation?on=" + RetaliationSamples.RETALIATION))
                .contains("value=\"370200\"");

        redirect("/desk/acts/hand-over-retaliation", handOver());
        assertThat(outbox.sent).first().isInstanceOf(HandOverRetaliation.class);
    }

    @Test
    void aRefusalIsSaidAndKeepsWhatWasTyped() {
        signedInAs(Staff.HEAD);
        outbox.refuse(RetaliationRule.HANDED_TO_ITSELF);

        assertThat(post("/desk/acts/hand-over-retaliation", HttpStatus.BAD_REQUEST, handOver()))
                .contains("请移交给其他单位", "由劳动监察处理");
    }

    private static String[] handOver() {
        return new String[] {
            "_on",
            RetaliationSamples.RETALIATION.value(),
            "retaliation",
            RetaliationSamples.RETALIATION.value(),
            "toDivision",
            "370200",
            "reason",
            "由劳动监察处理"
        };
    }
}
