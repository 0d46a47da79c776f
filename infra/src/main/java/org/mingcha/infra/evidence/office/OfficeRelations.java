package org.mingcha.infra.evidence.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * What a copy's parts refer to. Of what lies outside only web links stay: anything else that would
 * be fetched on opening, or tells a path, leads nowhere.
 */
final class OfficeRelations {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String NOWHERE = "about:blank";

    private OfficeRelations() {}

    /**
     * @param xml empty if nothing is left
     * @param removed ids to which nothing belongs any more
     */
    record Kept(String xml, Set<String> removed) {}

    static String ofPackage(PackagePart main) {
        return HEAD
                + one(
                        "rId1",
                        PackageRelationshipTypes.CORE_DOCUMENT,
                        main.getPartName().getName(),
                        false)
                + "</Relationships>";
    }

    static Kept of(PackagePart part, Map<PackagePart, PartKind> kinds) throws OpenXML4JException {
        var lines = new StringBuilder();
        var removed = new HashSet<String>();
        for (var relation : part.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                lines.append(
                        one(
                                relation.getId(),
                                relation.getRelationshipType(),
                                outside(relation),
                                true));
            } else if (stays(part, relation, kinds)) {
                String target = relation.getTargetURI().toString();
                lines.append(one(relation.getId(), relation.getRelationshipType(), target, false));
            } else {
                removed.add(relation.getId());
            }
        }
        String xml = lines.isEmpty() ? "" : HEAD + lines + "</Relationships>";
        return new Kept(xml, removed);
    }

    private static boolean stays(
            PackagePart part, PackageRelationship relation, Map<PackagePart, PartKind> kinds)
            throws OpenXML4JException {
        if (relation.getTargetURI().toString().startsWith("#")) {
            return true;
        }
        var target = part.getRelatedPart(relation);
        return target != null && kinds.getOrDefault(target, PartKind.DROPPED) != PartKind.DROPPED;
    }

    private static String outside(PackageRelationship relation) {
        String target = relation.getTargetURI().toString();
        boolean link =
                relation.getRelationshipType().equals(PackageRelationshipTypes.HYPERLINK_PART)
                        && target.toLowerCase(Locale.ROOT).matches("https?://.*");
        return link ? target : NOWHERE;
    }

    private static String one(String id, String type, String target, boolean outside) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(
                        escaped(id),
                        escaped(type),
                        escaped(target),
                        outside ? " TargetMode=\"External\"" : "");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
