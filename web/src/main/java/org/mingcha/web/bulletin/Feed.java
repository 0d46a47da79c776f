package org.mingcha.web.bulletin;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mingcha.web.bulletin.Bulletin.Filter;
import org.mingcha.web.bulletin.Bulletin.Published;
import org.mingcha.web.page.Language;
import org.mingcha.web.page.Words;

/**
 * Writes exposed cases as an Atom feed (RFC 4287). An entry keeps its id for ever; one that was
 * corrected or withdrawn is dated anew and says so.
 */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ID = "tag:mingcha.org,2026:exposures";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Words words;
    private final Language language;
    private final String site;
    private final Items items;

    Feed(Words words, Language language, String site, Items items) {
        this.words = words;
        this.language = language;
        this.site = site;
        this.items = items;
    }

    /**
     * @param filter what it is limited to: another feed for each
     * @param self the address of the feed
     */
    byte[] of(List<Published> exposed, Filter filter, String self) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language.tag());
            element(xml, "id", id(filter));
            element(xml, "title", words.say("exposures.title"));
            element(xml, "subtitle", words.say("exposures.lead"));
            element(xml, "updated", updated(exposed).toString());
            xml.writeStartElement("author");
            element(xml, "name", words.say("site.name"));
            xml.writeEndElement();
            link(xml, "self", self);
            link(xml, "alternate", site + language.prefix() + "/exposures");
            for (var one : exposed) {
                entry(xml, one, items.of(one, words));
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed that is no XML", e);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, Published exposed, Item item)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", ID + "/" + item.id());
        element(xml, "title", title(item));
        element(xml, "published", exposed.publishedAt().toString());
        element(xml, "updated", exposed.updatedAt().toString());
        link(xml, "alternate", site + language.prefix() + "/exposures/" + item.id());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", exposed.basis().name());
        xml.writeAttribute("label", item.basis());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(content(item));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String id(Filter filter) {
        return ID
                + filter.division().map(division -> "/" + division.value()).orElse("")
                + filter.sector().map(sector -> "/" + sector.name()).orElse("")
                + filter.basis().map(basis -> "/" + basis.name()).orElse("")
                + filter.unit().map(unit -> "/" + encoded(unit.value())).orElse("");
    }

    private String title(Item item) {
        return item.withdrawn().isEmpty()
                ? item.title()
                : words.say("exposures.feed.withdrawn", item.title());
    }

    private String content(Item item) {
        if (!item.withdrawn().isEmpty()) {
            return words.say("exposures.withdrawn.on", item.withdrawn()) + "\n" + item.reason();
        }
        return item.corrected().isEmpty()
                ? item.text()
                : words.say("exposures.corrected.on", item.corrected()) + "\n" + item.text();
    }

    private static Instant updated(List<Published> exposed) {
        return exposed.stream()
                .map(Published::updatedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static void link(XMLStreamWriter xml, String rel, String href)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
