package org.mingcha.infra.evidence.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/**
 * Writes markup of office files anew, event by event: without comments, authors, dates, revision
 * marks, paths and the names that programs give to pictures; what was inserted stands, what was
 * deleted is gone.
 */
final class OfficeXml {

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Set<String> DROPPED =
            Set.of(
                    "del",
                    "moveFrom",
                    "delText",
                    "delInstrText",
                    "rPrChange",
                    "pPrChange",
                    "sectPrChange",
                    "tblPrChange",
                    "tblPrExChange",
                    "tcPrChange",
                    "trPrChange",
                    "tblGridChange",
                    "numberingChange",
                    "cellIns",
                    "cellDel",
                    "cellMerge",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "commentReference",
                    "annotationRef",
                    "moveFromRangeStart",
                    "moveFromRangeEnd",
                    "moveToRangeStart",
                    "moveToRangeEnd",
                    "customXmlInsRangeStart",
                    "customXmlInsRangeEnd",
                    "customXmlDelRangeStart",
                    "customXmlDelRangeEnd",
                    "customXmlMoveFromRangeStart",
                    "customXmlMoveFromRangeEnd",
                    "customXmlMoveToRangeStart",
                    "customXmlMoveToRangeEnd",
                    "rsids",
                    "attachedTemplate",
                    "docVars",
                    "mailMerge",
                    "documentProtection",
                    "writeProtection",
                    "permStart",
                    "permEnd",
                    "dataBinding",
                    "docId",
                    "fileSharing",
                    "fileVersion",
                    "fileRecoveryPr",
                    "revisionPtr",
                    "absPath",
                    "customWorkbookViews",
                    "customSheetViews",
                    "oleObjects",
                    "controls",
                    "custDataLst",
                    "tags",
                    "legacyDrawing",
                    "legacyDrawingHF",
                    "creationId",
                    "modId",
                    "trackRevisions",
                    "saveSubsetFonts",
                    "embedRegular",
                    "embedBold",
                    "embedItalic",
                    "embedBoldItalic",
                    "embeddedFontLst",
                    "webPublishing",
                    "modifyVerifier",
                    "hlinkHover");

    private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo");
    private static final Set<String> PICTURES = Set.of("docPr", "cNvPr");
    private static final Set<String> OF_PEOPLE =
            Set.of("author", "initials", "date", "paraId", "textId", "dateUtc", "userId", "alt");

    private final XMLEventFactory events = XMLEventFactory.newFactory();
    private final Set<String> removed;
    private final Deque<Boolean> written = new ArrayDeque<>();
    private int dropping;

    private OfficeXml(Set<String> removed) {
        this.removed = removed;
    }

    /**
     * @param removed ids of relations that are no more; what refers to them goes as well
     */
    static byte[] clean(byte[] xml, Set<String> removed) throws XMLStreamException {
        var input = XMLInputFactory.newDefaultFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var bytes = new ByteArrayOutputStream(xml.length);
        var reader = input.createXMLEventReader(new ByteArrayInputStream(xml));
        var writer =
                XMLOutputFactory.newDefaultFactory()
                        .createXMLEventWriter(bytes, StandardCharsets.UTF_8.name());
        var cleaning = new OfficeXml(removed);
        while (reader.hasNext()) {
            var event = cleaning.cleaned(reader.nextEvent());
            if (event != null) {
                writer.add(event);
            }
        }
        writer.close();
        return bytes.toByteArray();
    }

    private @Nullable XMLEvent cleaned(XMLEvent event) {
        if (event.isStartElement()) {
            return started(event.asStartElement());
        }
        if (event.isEndElement()) {
            if (dropping > 0) {
                dropping--;
                return null;
            }
            return written.pop() ? event : null;
        }
        boolean text = event.isCharacters() || event.isStartDocument() || event.isEndDocument();
        return dropping == 0 && text ? event : null;
    }

    private @Nullable XMLEvent started(StartElement element) {
        String name = element.getName().getLocalPart();
        if (dropping > 0
                || DROPPED.contains(name)
                || (refers(element) && !name.equals("pageSetup"))) {
            dropping++;
            return null;
        }
        boolean keeps = !UNWRAPPED.contains(name);
        written.push(keeps);
        return keeps ? told(element) : null;
    }

    private boolean refers(StartElement element) {
        for (var attributes = element.getAttributes(); attributes.hasNext(); ) {
            if (refers(attributes.next())) {
                return true;
            }
        }
        return false;
    }

    private boolean refers(Attribute attribute) {
        return attribute.getName().getNamespaceURI().equals(RELATIONS)
                && removed.contains(attribute.getValue());
    }

    private StartElement told(StartElement element) {
        boolean picture = PICTURES.contains(element.getName().getLocalPart());
        List<Attribute> kept = new ArrayList<>();
        for (var attributes = element.getAttributes(); attributes.hasNext(); ) {
            var attribute = attributes.next();
            String name = attribute.getName().getLocalPart();
            if (picture && name.equals("name")) {
                kept.add(events.createAttribute(attribute.getName(), ""));
            } else if (!tells(attribute, name) && !(picture && name.matches("descr|title"))) {
                kept.add(attribute);
            }
        }
        Iterator<Attribute> attributes = kept.iterator();
        return events.createStartElement(element.getName(), attributes, element.getNamespaces());
    }

    private boolean tells(Attribute attribute, String name) {
        String space = attribute.getName().getNamespaceURI();
        return refers(attribute)
                || name.startsWith("rsid")
                || (!space.isEmpty() && OF_PEOPLE.contains(name))
                || space.contains("/revision")
                || (space.equals("urn:schemas-microsoft-com:office:office")
                        && name.equals("title"));
    }
}
