package org.mingcha.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.web.document.Document.RECTIFICATION_ORDER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.web.document.Paper.Items;
import org.mingcha.web.document.Paper.Paragraph;
import org.mingcha.web.document.Paper.Piece;
import org.mingcha.web.document.Paper.Rows;
import org.mingcha.web.page.Language;

class TemplateTest {

    private static final String HEAD =
            "version = 3\noffice = {office}\ntitle = 指令书\nnumber = {serial}号\nseal = {office}\n\n";

    private static Template template(String body) {
        return Template.read(RECTIFICATION_ORDER, HEAD + body);
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void everyDocumentHasATemplateInBothLanguages(Document document) {
        var templates = new Templates();
        for (var language : Language.values()) {
            assertThat(templates.of(document, language).fill(new Values()).version()).isPositive();
        }
    }

    @Test
    void aTemplateThatAsksForSomethingUnknownIsNotRead() {
        assertThatThrownBy(() -> template("{narrative}"))
                .hasMessage("rectification-order: {narrative}");
    }

    @Test
    void aTemplateThatAsksForWhatAnotherDocumentSaysIsNotRead() {
        assertThatThrownBy(() -> template("{tip-number}"))
                .hasMessage("rectification-order: {tip-number}");
    }

    @Test
    void aHeadWithoutItsNumberIsNotRead() {
        var text = HEAD.replace("number = {serial}号\n", "") + "text";
        assertThatThrownBy(() -> Template.read(RECTIFICATION_ORDER, text))
                .hasMessageStartingWith("rectification-order: needs");
    }

    @Test
    void aHeadWithALineOfItsOwnIsNotRead() {
        assertThatThrownBy(() -> Template.read(RECTIFICATION_ORDER, "font = big\n" + HEAD + "text"))
                .hasMessage("rectification-order: font");
    }

    @Test
    void aVersionIsANumber() {
        var text = HEAD.replace("version = 3", "version = new") + "text";
        assertThatThrownBy(() -> Template.read(RECTIFICATION_ORDER, text))
                .hasMessage("rectification-order: version");
    }

    @Test
    void whatIsKnownIsPrintedWhereItIsAskedFor() {
        var values = new Values().with(Placeholder.UNIT, "某厂");
        assertThat(template("交{unit}。").fill(values).blocks())
                .containsExactly(
                        new Paragraph(
                                List.of(
                                        new Piece("交", false),
                                        new Piece("某厂", false),
                                        new Piece("。", false))));
    }

    @Test
    void whatIsNotKnownIsABlankToFillIn() {
        assertThat(template("交{unit}").fill(new Values()).blocks())
                .containsExactly(new Paragraph(List.of(new Piece("交", false), Piece.BLANK)));
    }

    @Test
    void aValueThatLooksLikeAPlaceholderIsOnlyText() {
        var values = new Values().with(Placeholder.UNIT, "{serial}____");
        assertThat(template("{unit}").fill(values).blocks())
                .containsExactly(new Paragraph(List.of(new Piece("{serial}____", false))));
    }

    @Test
    void aLineThatDependsIsLeftOutWithoutWhatItAsksFor() {
        assertThat(template("? 期限：{rectify-by}").fill(new Values()).blocks()).isEmpty();
    }

    @Test
    void eachValueIsAnItem() {
        var values = new Values().with(Placeholder.MATTERS, List.of("一", "二"));
        assertThat(template("- {matters}").fill(values).blocks())
                .containsExactly(
                        new Items(
                                List.of(
                                        List.of(new Piece("一", false)),
                                        List.of(new Piece("二", false)))));
    }

    @Test
    void rowsThatFollowEachOtherAreOneTable() {
        var blocks = template("| 签名 | ____\n| 证号 | ____\n完").fill(new Values()).blocks();
        assertThat(blocks).hasSize(2);
        assertThat(((Rows) blocks.getFirst()).rows()).hasSize(2);
    }
}
