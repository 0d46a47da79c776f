package org.mingcha.command.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.redaction.Finding.Kind;
import org.mingcha.command.redaction.Finding.Part;

class RedactionTest {

    private static final String UNIT = "日照市东港区海滨路某某化工经营部";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Redaction REDACTION = Redaction.shipped();

    @Test
    void twelveCharactersInARowAreTheReportersWording() {
        assertThat(found("发现仓库后面堆放了二十桶甲醇没有标签", "查明：后面堆放了二十桶甲醇没有。"))
                .containsExactly(new Finding(Kind.WORDING, Part.TEXT, 4, 15));
    }

    @Test
    void elevenAreNot() {
        assertThat(found("发现仓库后面堆放了二十桶甲醇没有标签", "查明：面堆放了二十桶甲醇没有。")).isEmpty();
    }

    @Test
    void theRunIsToldAsLongAsItIs() {
        assertThat(found("发现仓库后面堆放了二十桶甲醇没有标签", "仓库后面堆放了二十桶甲醇没有标签"))
                .containsExactly(new Finding(Kind.WORDING, Part.TEXT, 1, 16));
    }

    @Test
    void spacesPunctuationWidthAndCaseHideNothing() {
        assertThat(found("仓库后面堆放了20桶甲醇没有标签", "仓库 后面，堆放了２０桶「甲醇」没　有\u200b标签"))
                .extracting(Finding::kind)
                .containsExactly(Kind.WORDING);
        assertThat(found("The methanol drums leak at night", "… METHANOL-DRUMS …"))
                .containsExactly(new Finding(Kind.WORDING, Part.TEXT, 3, 16));
    }

    @Test
    void elevenLettersOfEnglishAreNobodysWording() {
        assertThat(found("The methanoldru leaks", "methanol dru")).isEmpty();
        assertThat(found("The methanoldrum leaks", "methanol drum")).hasSize(1);
    }

    @Test
    void whatAReporterWroteLaterCountsAsWell() {
        var trace = new Trace(Set.of(), List.of(), List.of("短", "后来他们半夜把桶运到了河边去"));
        assertThat(found(trace, "后来他们半夜把桶运到了河边"))
                .extracting(Finding::kind)
                .containsExactly(Kind.WORDING);
    }

    @Test
    void everyTipOffThatLeadsThereIsCompared() {
        var traces = List.of(trace("第一个举报人写的完全不同的话"), trace("仓库后面堆放了二十桶甲醇没有标签"));
        var screening = REDACTION.screen(manuscript("标题", "仓库后面堆放了二十桶甲醇没有标签"), traces);

        assertThat(screening.findings()).extracting(Finding::kind).containsExactly(Kind.WORDING);
    }

    @Test
    void theNameOfTheUnitAloneIsNobodysWording() {
        assertThat(found(UNIT + "存放甲醇", UNIT + "被责令整改")).isEmpty();
    }

    @Test
    void oneCharacterBeyondTheNameIsWordingAgain() {
        assertThat(found(UNIT + "违规存放", UNIT + "违法"))
                .extracting(Finding::kind)
                .containsExactly(Kind.WORDING);
    }

    @Test
    void titleIsLookedAtAsWell() {
        var screening =
                REDACTION.screen(manuscript("仓库后面堆放了二十桶甲醇", "正文"), List.of(trace("仓库后面堆放了二十桶甲醇")));

        assertThat(screening.findings())
                .containsExactly(new Finding(Kind.WORDING, Part.TITLE, 1, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03",
                "2026-11-3",
                "2026/11/03",
                "2026.11.3",
                "2026年11月3日",
                "2026 年 11 月 03 日",
                "２０２６年１１月３日",
                "20261103",
                "11月3日",
                "11月03日",
                "十一月三日",
                "二〇二六年十一月三日",
                "3 November 2026",
                "3rd of November",
                "November 3, 2026",
                "Nov. 3rd"
            })
    void dayOfTheTipOffIsFoundInEveryCommonForm(String day) {
        assertThat(found(new Trace(Set.of(DAY), List.of(), List.of()), "执法人员于" + day + "到场"))
                .extracting(Finding::kind)
                .containsExactly(Kind.TIP_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-02",
                "2026-11-04",
                "2026-11-30",
                "2025年11月3日",
                "11月13日",
                "11月30日",
                "1月3日",
                "二〇二五年十一月三日",
                "二十一月三日",
                "十一月二十三日",
                "November 30, 2026",
                "November 3, 2025",
                "13 November 2026"
            })
    void otherDaysMayBeNamed(String day) {
        assertThat(found(new Trace(Set.of(DAY), List.of(), List.of()), "执法人员于" + day + "到场"))
                .isEmpty();
    }

    @Test
    void numberAndIdOfATipOffAreFound() {
        var id = "tip-0123456789abcdefghjkmnpqrs";
        var trace = new Trace(Set.of(), List.of("371102-20261103-7F3K2M", id), List.of());
        for (var name : List.of("371102-20261103-7F3K2M", "371102 20261103 7f3k2m", id)) {
            assertThat(found(trace, "编号" + name))
                    .extracting(Finding::kind)
                    .contains(Kind.TIP_NUMBER);
        }
    }

    @Test
    void numberOfAnotherTipOffIsFoundToo() {
        assertThat(found(trace(""), "编号 370200-20260101-ABCDEF"))
                .extracting(Finding::kind)
                .contains(Kind.TIP_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据群众举报",
                "接 12350 转办",
                "来信反映",
                "一封匿名信",
                "举 报 人",
                "An anonymous call",
                "a Tip-Off",
                "a whistle-blower"
            })
    void nothingTellsThatSomebodyReportedIt(String words) {
        assertThat(found(trace(""), words)).extracting(Finding::kind).contains(Kind.CHANNEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"罚款 123500 元", "multiple", "检查发现", "A newsreporters' guild"})
    void wordsThatOnlyLookAlikeMayStand(String words) {
        assertThat(found(trace(""), words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "0633-8788123",
                "(0633)8788123",
                "371102199003070012",
                "37110219900307001X",
                "zhang@example.com"
            })
    void numbersByWhichAPersonIsFoundAreFound(String number) {
        assertThat(found(trace(""), "联系" + number))
                .extracting(Finding::kind)
                .containsExactly(Kind.PERSONAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"23812345678", "1381234567", "138123456789", "统一社会信用代码 91371100MA3C12345X"})
    void otherNumbersMayStand(String number) {
        assertThat(found(trace(""), "编码" + number)).isEmpty();
    }

    @Test
    void personIsNotNamed() {
        var manuscript = new Manuscript("标题", "经营者王 小明", List.of(), List.of("王小明"));

        assertThat(REDACTION.screen(manuscript, List.of()).findings())
                .containsExactly(new Finding(Kind.PERSON, Part.TEXT, 4, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"见图一", "https://example.com/a.JPG", "![](x)", "data:image/png", "现场照片"})
    void nothingLeadsToAPicture(String words) {
        assertThat(found(trace(""), words)).extracting(Finding::kind).contains(Kind.PHOTO);
    }

    @Test
    void placesCountCharactersAsPeopleDo() {
        assertThat(found(trace(""), "𠮷𠮷举报"))
                .containsExactly(new Finding(Kind.CHANNEL, Part.TEXT, 3, 4));
    }

    @Test
    void screeningTellsItsVersionAndWhatItLookedAt() {
        var screening = REDACTION.screen(manuscript("标题", "正文"), List.of());

        assertThat(screening.made()).isTrue();
        assertThat(screening.version()).isEqualTo(REDACTION.version());
        assertThat(screening.snapshot()).isEqualTo(Optional.of(Snapshot.of("标题", "正文")));
    }

    @Test
    void nothingOfWhatAReporterWroteIsTold() {
        var narrative = "仓库后面堆放了二十桶甲醇没有标签";
        assertThat(trace(narrative)).asString().doesNotContain(narrative);
        assertThat(REDACTION.screen(manuscript("", narrative), List.of(trace(narrative))))
                .asString()
                .doesNotContain("甲醇");
    }

    private static List<Finding> found(String narrative, String text) {
        return found(trace(narrative), text);
    }

    private static List<Finding> found(Trace trace, String text) {
        return REDACTION.screen(manuscript("标题", text), List.of(trace)).findings();
    }

    private static Trace trace(String narrative) {
        return new Trace(Set.of(), List.of(), List.of(narrative));
    }

    private static Manuscript manuscript(String title, String text) {
        return new Manuscript(title, text, List.of(UNIT), List.of());
    }
}
