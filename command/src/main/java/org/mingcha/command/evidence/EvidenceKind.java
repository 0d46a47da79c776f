package org.mingcha.command.evidence;

/** What people call a file (证据种类). */
public enum EvidenceKind {
    PHOTO,
    VIDEO,
    AUDIO,
    DOCUMENT
}
