package org.mingcha.command.evidence;

/** What a file is by its content; how it was named or announced is never asked. */
public enum EvidenceType {
    JPEG(EvidenceKind.PHOTO, "jpg", "image/jpeg"),
    PNG(EvidenceKind.PHOTO, "png", "image/png"),
    GIF(EvidenceKind.PHOTO, "gif", "image/gif"),
    WEBP(EvidenceKind.PHOTO, "webp", "image/webp"),
    HEIC(EvidenceKind.PHOTO, "heic", "image/heic"),
    MP4(EvidenceKind.VIDEO, "mp4", "video/mp4"),
    QUICKTIME(EvidenceKind.VIDEO, "mov", "video/quicktime"),
    THREE_GP(EvidenceKind.VIDEO, "3gp", "video/3gpp"),
    MATROSKA(EvidenceKind.VIDEO, "mkv", "video/x-matroska"),
    WEBM(EvidenceKind.VIDEO, "webm", "video/webm"),
    AVI(EvidenceKind.VIDEO, "avi", "video/x-msvideo"),
    MP3(EvidenceKind.AUDIO, "mp3", "audio/mpeg"),
    M4A(EvidenceKind.AUDIO, "m4a", "audio/mp4"),
    WAV(EvidenceKind.AUDIO, "wav", "audio/vnd.wave"),
    OGG(EvidenceKind.AUDIO, "ogg", "audio/ogg"),
    AMR(EvidenceKind.AUDIO, "amr", "audio/amr"),
    AAC(EvidenceKind.AUDIO, "aac", "audio/aac"),
    FLAC(EvidenceKind.AUDIO, "flac", "audio/flac"),
    PDF(EvidenceKind.DOCUMENT, "pdf", "application/pdf"),
    DOCX(
            EvidenceKind.DOCUMENT,
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX(
            EvidenceKind.DOCUMENT,
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX(
            EvidenceKind.DOCUMENT,
            "pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOC(EvidenceKind.DOCUMENT, "doc", "application/msword"),
    XLS(EvidenceKind.DOCUMENT, "xls", "application/vnd.ms-excel"),
    PPT(EvidenceKind.DOCUMENT, "ppt", "application/vnd.ms-powerpoint");

    private final EvidenceKind kind;
    private final String extension;
    private final String mediaType;

    EvidenceType(EvidenceKind kind, String extension, String mediaType) {
        this.kind = kind;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** As file names end, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
