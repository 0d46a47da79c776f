package org.mingcha.infra.evidence.office;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What becomes of a part of an office file. */
enum PartKind {
    /** Markup that is written anew. */
    XML,
    /** A picture that is painted anew. */
    PICTURE,
    /** Left behind. */
    DROPPED,
    /** Refused. */
    MACROS,
    /** Refused. */
    EMBEDDED,
    /** It cannot be told what it tells. */
    UNKNOWN;

    /** Other names than programs give by themselves could tell something. */
    private static final Pattern USUAL_NAME =
            Pattern.compile(
                    "/(word|xl|ppt)(/[A-Za-z_]{1,24}){0,3}/[A-Za-z_]{1,32}[0-9]{0,5}\\.[a-z]{2,4}");

    private static final Pattern OFFICE_XML =
            Pattern.compile(
                    "application/vnd\\.openxmlformats-officedocument\\."
                            + "(wordprocessingml|spreadsheetml|presentationml|drawingml|drawing|theme|themeOverride)"
                            + "[a-z.+-]*\\+xml|application/vnd\\.ms-office\\.chart(color)?style\\+xml"
                            + "|application/vnd\\.openxmlformats-officedocument\\.drawing\\+xml");

    private static final Pattern LEFT_BEHIND =
            Pattern.compile(
                    ".*(properties\\+xml|comment|person|people|revision|usernames|customxml"
                            + "|printersettings|glossary|vmldrawing|classificationlabels|calcchain"
                            + "|tags\\+xml|customdata|obfuscatedfont|x-fontdata|x-font-ttf).*");

    private static final Pattern ACTIVE =
            Pattern.compile(
                    ".*(macroenabled|vba|activex|ms-office\\.vba|controlproperties|intlmacrosheet).*");

    private static final Pattern PICTURES = Pattern.compile("image/(jpeg|jpg|pjpeg|png|gif)");

    static PartKind of(PackagePart part) {
        String name = part.getPartName().getName();
        String type = part.getContentType().toLowerCase(Locale.ROOT);
        if (ACTIVE.matcher(type).matches() || name.matches("(?i).*(vbaproject|activex).*")) {
            return MACROS;
        }
        if (type.contains("oleobject")) {
            return EMBEDDED;
        }
        // Workbooks behind charts: what a chart shows, it holds itself.
        boolean beside =
                name.startsWith("/docProps/")
                        || name.startsWith("/customXml/")
                        || name.startsWith("/docMetadata/")
                        || name.contains("/embeddings/");
        if (beside || part.isRelationshipPart() || LEFT_BEHIND.matcher(type).matches()) {
            return DROPPED;
        }
        if (!USUAL_NAME.matcher(name).matches()) {
            return UNKNOWN;
        }
        if (OFFICE_XML.matcher(part.getContentType()).matches()) {
            return XML;
        }
        return PICTURES.matcher(type).matches() ? PICTURE : UNKNOWN;
    }
}
