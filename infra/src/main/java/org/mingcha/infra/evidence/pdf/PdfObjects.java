package org.mingcha.infra.evidence.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.evidence.jpeg.JpegSegments;
import org.mingcha.web.evidence.Unfit;

/** Looks at each object of a PDF file by itself, and takes out of it what tells of people. */
final class PdfObjects {

    /** Actions that do more than lead to another page or place. */
    private static final Set<String> ACTIVE =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "ImportData",
                    "SubmitForm",
                    "ResetForm",
                    "Rendition",
                    "Movie",
                    "Sound",
                    "GoToE",
                    "RichMediaExecute",
                    "SetOCGState",
                    "Trans");

    private static final Set<String> EMBEDDING =
            Set.of("RichMedia", "3D", "Movie", "Screen", "Sound", "FileAttachment");

    /** Wherever they stand. */
    private static final Set<String> TELLING =
            Set.of(
                    "Metadata",
                    "PieceInfo",
                    "LastModified",
                    "Thumb",
                    "AA",
                    "OpenAction",
                    "SpiderInfo",
                    "Perms",
                    "Legal",
                    "DSS",
                    "StructTreeRoot",
                    "StructParent",
                    "StructParents",
                    "MarkInfo",
                    "CreatorInfo",
                    "Usage",
                    "Creator",
                    "Producer",
                    "Author",
                    "CreationDate",
                    "ModDate",
                    "OPI",
                    "Measure",
                    "PtData",
                    "Extensions");

    private static final Set<String> OF_ANNOTATIONS = Set.of("T", "M", "NM", "RC", "Popup", "IRT");

    private boolean clean = true;

    /** False if there is something in it that cannot be cleaned. */
    boolean isClean() {
        return clean;
    }

    /**
     * @throws Unfit if it holds what is not taken
     */
    void take(@Nullable COSBase object) throws IOException {
        if (object instanceof COSDictionary dictionary) {
            take(dictionary);
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                inner(array.get(i));
            }
        }
    }

    /** What is referred to is an object of its own, and comes by itself. */
    private void inner(@Nullable COSBase object) throws IOException {
        if (!(object instanceof COSObject)) {
            take(object);
        }
    }

    private void take(COSDictionary dictionary) throws IOException {
        refuse(dictionary);
        for (var key : new ArrayList<>(dictionary.keySet())) {
            inner(dictionary.getItem(key));
            if (TELLING.contains(key.getName())
                    || (isAnnotation(dictionary) && OF_ANNOTATIONS.contains(key.getName()))) {
                dictionary.removeItem(key);
            }
        }
        if (isSignature(dictionary)) {
            dictionary.clear();
        }
        if (dictionary instanceof COSStream stream) {
            picture(stream);
        }
    }

    private static void refuse(COSDictionary dictionary) {
        boolean active =
                dictionary.containsKey("JS")
                        || dictionary.containsKey("XFA")
                        || ACTIVE.contains(name(dictionary, "S"));
        if (active) {
            throw new Unfit("script");
        }
        boolean embeds =
                dictionary.containsKey("EF")
                        || dictionary.containsKey("EmbeddedFiles")
                        || name(dictionary, "Type").equals("EmbeddedFile")
                        || (isAnnotation(dictionary)
                                && EMBEDDING.contains(name(dictionary, "Subtype")));
        if (embeds) {
            throw new Unfit("embedded");
        }
    }

    private static boolean isAnnotation(COSDictionary dictionary) {
        return dictionary.containsKey("Rect") && dictionary.containsKey("Subtype");
    }

    /** Whoever signed is named in it. */
    private static boolean isSignature(COSDictionary dictionary) {
        String type = name(dictionary, "Type");
        return type.equals("Sig") || type.equals("DocTimeStamp");
    }

    private void picture(COSStream stream) throws IOException {
        if (!name(stream, "Subtype").equals("Image")) {
            return;
        }
        var filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        if (filter instanceof COSArray || COSName.JPX_DECODE.equals(filter)) {
            clean &= !names(filter);
            return;
        }
        if (COSName.DCT_DECODE.equals(filter)) {
            jpeg(stream);
        }
    }

    /** Whether compressed pictures lie within a chain of filters. */
    private static boolean names(COSBase filter) {
        return !(filter instanceof COSArray filters)
                || filters.toList().contains(COSName.DCT_DECODE)
                || filters.toList().contains(COSName.JPX_DECODE);
    }

    private void jpeg(COSStream stream) throws IOException {
        byte[] raw;
        try (var in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        var stripped = JpegSegments.stripped(raw);
        if (stripped.isEmpty()) {
            clean = false;
            return;
        }
        try (var out = stream.createRawOutputStream()) {
            out.write(stripped.get());
        }
    }

    private static String name(COSDictionary dictionary, String key) {
        var name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }
}
