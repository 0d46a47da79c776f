package org.mingcha.command.evidence;

/**
 * One file that a reporter handed in (证据材料). The name that it had is kept nowhere.
 *
 * @param hash of the file as handed in
 * @param workingCopy whether there is one without metadata for officers; if not, there is only what
 *     was handed in, which two custodians open
 */
public record Evidence(
        EvidenceId id, EvidenceType type, FileSize size, ContentHash hash, boolean workingCopy) {}
