package org.mingcha.infra.log.store;

import java.time.Instant;
import org.mingcha.infra.merkle.Hash;

/**
 * A checkpoint as everybody may fetch it.
 *
 * @param note with the signatures of the log and the cosignatures of witnesses
 * @param at when it was published, to the second
 */
public record Publication(long size, Hash root, String note, Instant at) {}
