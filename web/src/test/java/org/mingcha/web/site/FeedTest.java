package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.mingcha.query.bulletin.Exposed;
import org.mingcha.query.bulletin.Exposed.Withdrawal;
import org.mingcha.query.bulletin.FindExposed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The Atom feed, as a reader of feeds parses it (RFC 4287). */
class FeedTest extends SiteTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void feedHasWhatEveryFeedNeeds() throws Exception {
        var feed = feed("/exposures.atom", Samples.exposed(Optional.empty()));

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("zh-CN");
        assertThat(text(feed, "id")).isEqualTo("tag:mingcha.org,2026:exposures");
        assertThat(text(feed, "title")).isNotBlank();
        assertThat(text(feed, "updated")).isEqualTo(Site.NOW.toString());
        assertThat(link(feed, "self")).endsWith("/exposures.atom");
        assertThat(link(feed, "alternate")).endsWith("/exposures");
    }

    @Test
    void entryHasAnIdForEverAndItsText() throws Exception {
        var entry = entry(feed("/exposures.atom", Samples.exposed(Optional.empty())));

        assertThat(text(entry, "id"))
                .isEqualTo("tag:mingcha.org,2026:exposures/" + Samples.EXPOSURE);
        assertThat(text(entry, "title")).isEqualTo("违规存放");
        assertThat(text(entry, "content")).isEqualTo("罚款二万元。");
        assertThat(text(entry, "published")).isEqualTo(Site.NOW.toString());
        assertThat(text(entry, "updated")).isEqualTo(Site.NOW.toString());
        assertThat(link(entry, "alternate")).endsWith("/exposures/" + Samples.EXPOSURE);
    }

    @Test
    void withdrawnEntryKeepsItsIdAndTellsWhyInsteadOfTheText() throws Exception {
        var at = Site.NOW.plus(Duration.ofDays(3));
        var why = new Withdrawal(at, OpenVault.closed("处罚已撤销 <a> & b"));
        var entry = entry(feed("/exposures.atom", Samples.exposed(Optional.of(why))));

        assertThat(text(entry, "id")).endsWith(Samples.EXPOSURE.value());
        assertThat(text(entry, "title")).startsWith("已撤回");
        assertThat(text(entry, "content")).contains("处罚已撤销 <a> & b").doesNotContain("罚款");
        assertThat(text(entry, "updated")).isEqualTo(at.toString());
    }

    @Test
    void correctedEntryIsDatedAnewAndSaysSo() throws Exception {
        var at = Site.NOW.plus(Duration.ofDays(2));
        var corrected = corrected(at);
        var entry = entry(feed("/exposures.atom", corrected));

        assertThat(text(entry, "updated")).isEqualTo(at.toString());
        assertThat(text(entry, "content")).contains("更正", "罚款三万元。").doesNotContain("罚款二万元");
    }

    @Test
    void feedSpeaksBothLanguagesAndIsThereForProgramsToo() throws Exception {
        var english = feed("/en/exposures.atom", Samples.exposed(Optional.empty()));
        assertThat(english.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(text(english, "title")).isEqualTo("Exposed cases");
        assertThat(text(feed("/api/exposures.atom", Samples.exposed(Optional.empty())), "id"))
                .isEqualTo("tag:mingcha.org,2026:exposures");
    }

    @Test
    void feedOfADivisionIsAnotherFeed() throws Exception {
        var feed = feed("/exposures.atom?division=371100", Samples.exposed(Optional.empty()));

        assertThat(text(feed, "id")).isEqualTo("tag:mingcha.org,2026:exposures/371100");
    }

    @Test
    void emptyFeedIsAFeed() throws Exception {
        answers.to(FindExposed.class, _ -> List.of());

        assertThat(text(parsed(get("/exposures.atom")).getDocumentElement(), "updated"))
                .isNotBlank();
    }

    @Test
    void pagesLeadToTheFeed() {
        answers.to(FindExposed.class, _ -> List.of());

        assertThat(get("/exposures"))
                .contains("type=\"application/atom+xml\"", "href=\"/exposures.atom\"");
        assertThat(get("/en/exposures")).contains("href=\"/en/exposures.atom\"");
    }

    private Element feed(String path, Exposed exposed) throws Exception {
        answers.to(FindExposed.class, _ -> List.of(exposed));
        return parsed(get(path)).getDocumentElement();
    }

    private static Exposed corrected(Instant at) {
        var e = Samples.exposed(Optional.empty());
        return new Exposed(
                e.index(),
                e.exposure(),
                e.basis(),
                e.unitName(),
                e.division(),
                e.sector(),
                e.title(),
                Optional.of(OpenVault.closed("罚款三万元。")),
                e.publishedAt(),
                e.withdrawal(),
                e.addressee(),
                e.kind(),
                e.release(),
                Optional.of(at),
                e.expiredAt());
    }

    private static Document parsed(String xml) throws Exception {
        return factory()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory;
    }

    private static Element entry(Element feed) {
        return (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static String link(Element parent, String rel) {
        var links = parent.getElementsByTagNameNS(ATOM, "link");
        for (int i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            if (link.getAttribute("rel").equals(rel)) {
                return link.getAttribute("href");
            }
        }
        throw new AssertionError("no link " + rel);
    }
}
