package org.mingcha.infra.evidence.office;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupWatchTest {

    @Test
    void asManyNamespacesAsMayBeAreBearable() {
        assertThat(isBearable(declaring(MarkupWatch.MOST), UTF_8)).isTrue();
        assertThat(isBearable(declaring(MarkupWatch.MOST + 1), UTF_8)).isFalse();
    }

    @Test
    void theyAreFoundInUtf16AsWell() {
        assertThat(isBearable(declaring(MarkupWatch.MOST), UTF_16LE)).isTrue();
        assertThat(isBearable(declaring(MarkupWatch.MOST + 1), UTF_16LE)).isFalse();
    }

    @Test
    void theyAreFoundAcrossWhatIsReadAtOnce() {
        var watch = new MarkupWatch();
        byte[] markup = declaring(MarkupWatch.MOST + 1).getBytes(UTF_8);
        for (byte one : markup) {
            watch.take(new byte[] {one, 'x'}, 1);
        }

        assertThat(watch.isBearable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><a/>",
                "<?xml version='1.0' encoding = 'utf-16'?><a/>",
                "<?xml version=\"1.0\"?><a encoding=\"IBM037\"/>",
                "<a/>",
                ""
            })
    void whatTheFormatAllowsIsBearable(String markup) {
        assertThat(isBearable(markup, UTF_8)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"IBM037\"?><a/>",
                "\uFEFF<?xml version='1.0' encoding = 'GB18030'?><a/>",
                "<?xml version=\"1.0\" encoding=\"\"?><a/>",
                "<?xml version=\"1.0\" encoding          =          \"UTF-8\"?><a/>"
            })
    void anotherEncodingCouldHideThem(String markup) {
        assertThat(isBearable(markup, UTF_8)).isFalse();
        assertThat(isBearable(markup, UTF_16LE)).isFalse();
    }

    @Test
    void aDeclarationThatDoesNotEndCouldHideAnother() {
        var stretched = "<?xml version=\"1.0\"" + " ".repeat(200) + "encoding=\"IBM037\"?><a/>";

        assertThat(isBearable(stretched, UTF_8)).isFalse();
    }

    @Test
    void markupOfMainframesIsNotBearable() {
        assertThat(isBearable("<?xml version=\"1.0\"?><a/>", Charset.forName("IBM037"))).isFalse();
    }

    private static String declaring(int namespaces) {
        var markup = new StringBuilder("<?xml version=\"1.0\"?><a");
        for (int i = 0; i < namespaces; i++) {
            markup.append(" xmlns:n").append(i).append("=\"u\"");
        }
        return markup + "/>";
    }

    private static boolean isBearable(String markup, Charset encoding) {
        var watch = new MarkupWatch();
        byte[] bytes = markup.getBytes(encoding);
        watch.take(bytes, bytes.length);
        return watch.isBearable();
    }
}
