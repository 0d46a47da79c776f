package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class InlineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>go()</script>",
                "<script type=module>go()</script>",
                "<script src='/a.js'>go()</script>",
                "<style>p{}</style>",
                "<p class=\"a\" style=\"color:red\">",
                "<p th:style=\"${x}\">",
                "<body onload=\"go()\">",
                "<a href=\"javascript:go()\">",
                "<iframe src=\"/x\"></iframe>",
                "<img src=\"https://elsewhere.example/x.png\">",
                "<link rel=stylesheet href=//elsewhere.example/x.css>"
            })
    void whatABrowserWouldRunOrFetchElsewhereIsFound(String html) {
        assertThat(Inline.in(html)).isNotEmpty();
    }

    @Test
    void whatIsLoadedFromThisSiteIsNotInline() {
        assertThat(Inline.in("<script type=\"module\" src=\"/a.js\"></script><p title=\"on=1\">"))
                .isEmpty();
    }

    @Test
    void noTemplateHoldsAnythingInline() throws IOException {
        var templates =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:templates/**/*.html");
        assertThat(templates).hasSizeGreaterThan(15);
        for (var template : templates) {
            var html =
                    template.getContentAsString(StandardCharsets.UTF_8)
                            .replace("xmlns:th=\"http://www.thymeleaf.org\"", "")
                            .replace("th:src=", "src=");
            assertThat(Inline.in(html)).as(template.getFilename()).isEmpty();
        }
    }
}
