package org.mingcha.command.evidence;

/** Files as tests hand them in. */
public final class Files {

    public static final Evidence PHOTO =
            new Evidence(
                    new EvidenceId("evidence-" + "0".repeat(26)),
                    EvidenceType.JPEG,
                    new FileSize(4),
                    new ContentHash("a".repeat(64)),
                    true);

    public static final Evidence FILM =
            new Evidence(
                    new EvidenceId("evidence-" + "1".repeat(26)),
                    EvidenceType.MP4,
                    new FileSize(128),
                    new ContentHash("b".repeat(64)),
                    false);

    private Files() {}
}
