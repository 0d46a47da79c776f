package org.mingcha.infra.evidence.clean;

import org.mingcha.command.evidence.EvidenceType;

/** A file without metadata, which need not be of the type of the file that it was made from. */
public record Copy(EvidenceType type, byte[] bytes) {}
