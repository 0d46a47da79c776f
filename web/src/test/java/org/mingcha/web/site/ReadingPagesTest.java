package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

class ReadingPagesTest extends SiteTest {

    private static final String OTHER = "hazard-00000000000000000000000000";

    @BeforeEach
    void threeReadingsAndAnotherEvent() {
        signedInAs(Staff.AUDITOR);
        add(
                0,
                "TextsOpened",
                "22",
                "\"subject\":\"%s\",\"texts\":3".formatted(Samples.TIP),
                "head");
        add(
                1,
                "FileOpened",
                "22",
                "\"subject\":\"%s\",\"form\":\"PREVIEW\"".formatted(OTHER),
                "legal");
        add(2, "IdentityShown", "23", "\"tip\":\"%s\"".formatted(Samples.TIP), "custodian1");
        add(3, "TipAccepted", "23", "\"tip\":\"%s\"".formatted(Samples.TIP), "intake");
    }

    @Test
    void everyReadingSaysWhoReadWhatOfWhichCase() {
        assertThat(get("/audit/readings"))
                .contains("密封文字 3 段", "证据的缩略图", "身份信息已向申请人显示")
                .contains("head", "legal", "custodian1", "2026年11月22日 10:00")
                .contains("/audit/streams/" + Samples.TIP + "?asOf=2");
    }

    @Test
    void whatIsNoReadingIsNotAmongThem() {
        assertThat(get("/audit/readings")).doesNotContain("intake", "已受理");
    }

    @Test
    void theyAreFoundByOfficerCaseAndDay() {
        assertThat(get("/audit/readings?officer=head"))
                .contains(">0<")
                .doesNotContain(">1<", ">2<");
        assertThat(get("/audit/readings?find=" + Samples.TIP))
                .contains(">0<", ">2<")
                .doesNotContain(">1<");
        assertThat(get("/audit/readings?on=2026-11-23"))
                .contains(">2<")
                .doesNotContain(">0<", ">1<");
    }

    private void add(int index, String name, String day, String content, String by) {
        ledger.events.add(
                new StoredEvent(
                        index,
                        index == 0 ? Samples.TIP.value() : "reading-" + index,
                        "Reading",
                        0,
                        "id",
                        name,
                        "1",
                        "2026-11-" + day + "T02:00:00Z",
                        "{%s,\"by\":\"%s\"}".formatted(content, by),
                        "{}",
                        new byte[32]));
    }
}
