package org.mingcha.infra.evidence.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.clean.Cleaned;
import org.mingcha.infra.evidence.office.OfficeRelations.Kept;
import org.mingcha.infra.evidence.picture.Effort;
import org.mingcha.infra.evidence.picture.Pictures;
import org.mingcha.web.evidence.Unfit;

/**
 * Copies of office files since 2007: only parts of known kinds are taken over, each written anew.
 * Left behind are properties, thumbnails, comments, authors and labels; tracked changes count as
 * accepted. Where a part is of no known kind, there is no copy.
 */
public final class OfficePackage {

    private OfficePackage() {}

    /**
     * @throws Unfit if it is none, or holds what is not taken
     */
    public static Cleaned clean(byte[] file) {
        return clean(file, new Effort());
    }

    static Cleaned clean(byte[] file, Effort effort) {
        OfficeZip.examine(file);
        try (var from = OPCPackage.open(new ByteArrayInputStream(file))) {
            return clean(from, effort);
        } catch (OpenXML4JException | IOException | RuntimeException damaged) {
            if (damaged instanceof Unfit unfit) {
                throw unfit;
            }
            throw new Unfit("damaged");
        }
    }

    private static Cleaned clean(OPCPackage from, Effort effort)
            throws OpenXML4JException, IOException {
        var main =
                from.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                        .findFirst()
                        .orElseThrow(() -> new Unfit("type"));
        var type = type(main.getContentType());
        var kinds = new HashMap<PackagePart, PartKind>();
        for (var part : from.getParts()) {
            kinds.put(part, PartKind.of(part));
        }
        kinds.values().forEach(OfficePackage::refuse);
        try {
            return kinds.containsValue(PartKind.UNKNOWN)
                    ? Cleaned.not(type)
                    : copy(main, kinds, effort)
                            .map(b -> Cleaned.of(type, b))
                            .orElse(Cleaned.not(type));
        } catch (XMLStreamException damaged) {
            throw new Unfit("damaged");
        }
    }

    private static void refuse(PartKind kind) {
        if (kind == PartKind.MACROS) {
            throw new Unfit("macros");
        }
        if (kind == PartKind.EMBEDDED) {
            throw new Unfit("embedded");
        }
    }

    private static EvidenceType type(String main) {
        if (main.contains("macroEnabled")) {
            throw new Unfit("macros");
        }
        if (main.contains("wordprocessingml.")) {
            return EvidenceType.DOCX;
        }
        if (main.contains("spreadsheetml.")) {
            return EvidenceType.XLSX;
        }
        if (main.contains("presentationml.")) {
            return EvidenceType.PPTX;
        }
        throw new Unfit("type");
    }

    private static Optional<byte[]> copy(
            PackagePart main, Map<PackagePart, PartKind> kinds, Effort effort)
            throws OpenXML4JException, IOException, XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        try (var to = new OfficeZip(bytes)) {
            to.relations("", OfficeRelations.ofPackage(main));
            for (var entry : kinds.entrySet()) {
                var part = entry.getKey();
                if (entry.getValue() == PartKind.DROPPED) {
                    continue;
                }
                var kept = OfficeRelations.of(part, kinds);
                var content = content(part, entry.getValue(), kept, effort);
                if (content.isEmpty()) {
                    return Optional.empty();
                }
                String name = part.getPartName().getName();
                to.part(name, content.get().contentType(), content.get().bytes());
                if (!kept.xml().isEmpty()) {
                    to.relations(name, kept.xml());
                }
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    private record Content(String contentType, byte[] bytes) {}

    private static Optional<Content> content(
            PackagePart part, PartKind kind, Kept kept, Effort effort)
            throws IOException, XMLStreamException {
        byte[] bytes;
        try (var in = part.getInputStream()) {
            bytes = in.readAllBytes();
        }
        if (kind == PartKind.XML) {
            return Optional.of(
                    new Content(part.getContentType(), OfficeXml.clean(bytes, kept.removed())));
        }
        return Pictures.clean(bytes, pictureType(part), effort)
                .copy()
                .map(copy -> new Content(copy.type().mediaType(), copy.bytes()));
    }

    private static EvidenceType pictureType(PackagePart part) {
        return switch (part.getContentType()) {
            case "image/png" -> EvidenceType.PNG;
            case "image/gif" -> EvidenceType.GIF;
            default -> EvidenceType.JPEG;
        };
    }
}
