package org.mingcha.infra.evidence.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mingcha.command.evidence.EvidenceType;
import org.mingcha.infra.evidence.clean.Cleaned;
import org.mingcha.web.evidence.Unfit;

/** Office files of before 2007, which cannot be cleaned; those with macros are refused. */
public final class OldOffice {

    private static final Set<String> MACROS =
            Set.of("macros", "_vba_project_cur", "vba", "_vba_project", "_xmlsignatures_vba");
    private static final Set<String> LOCKED = Set.of("encryptedpackage", "encryptioninfo");
    private static final Set<String> EMBEDDING =
            Set.of("objectpool", "\u0001ole10native", "package");

    private OldOffice() {}

    /**
     * There is never a copy.
     *
     * @throws Unfit if it is none, is locked, or holds what is not taken
     */
    public static Cleaned clean(byte[] file) {
        return Cleaned.not(recognised(file));
    }

    private static EvidenceType recognised(byte[] file) {
        try (var store = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var root = store.getRoot();
            refuse(root, 0);
            return type(root).orElseThrow(() -> new Unfit("type"));
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof Unfit unfit) {
                throw unfit;
            }
            throw new Unfit("damaged");
        }
    }

    private static Optional<EvidenceType> type(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return Optional.of(EvidenceType.DOC);
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return Optional.of(EvidenceType.XLS);
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document")
                ? Optional.of(EvidenceType.PPT)
                : Optional.empty();
    }

    private static void refuse(DirectoryNode folder, int depth) {
        if (depth > 8) {
            throw new Unfit("damaged");
        }
        for (Entry entry : folder) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (MACROS.contains(name)) {
                throw new Unfit("macros");
            }
            if (LOCKED.contains(name)) {
                throw new Unfit("locked");
            }
            if (EMBEDDING.contains(name) || name.startsWith("mbd0")) {
                throw new Unfit("embedded");
            }
            if (entry instanceof DirectoryNode inner) {
                refuse(inner, depth + 1);
            }
        }
    }
}
