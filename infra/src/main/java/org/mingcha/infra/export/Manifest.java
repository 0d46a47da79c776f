package org.mingcha.infra.export;

import java.util.List;
import java.util.Optional;
import org.mingcha.infra.json.DomainJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in an export, and what is needed besides to get from its events to the root that is
 * signed. Hashes of the tree are in base 64.
 *
 * @param format {@link #FORMAT}
 * @param from the index of the first event
 * @param to the index after the last
 * @param size of the checkpoint's tree
 * @param sha256 of the file of events, in hex
 * @param left the complete subtrees before {@code from}, largest first
 * @param right the complete subtrees that make up the rest of the tree, from left to right
 * @param keys that sign for the log, oldest first
 */
public record Manifest(
        String format,
        long from,
        long to,
        long size,
        String root,
        String sha256,
        List<String> left,
        List<String> right,
        List<Key> keys) {

    /** The version of this form. */
    public static final String FORMAT = "mingcha-export/1";

    /** The names of the files in an export, in this order. */
    public static final String EVENTS = "events.ndjson";

    public static final String MANIFEST = "manifest.json";
    public static final String CHECKPOINT = "checkpoint";

    private static final JsonMapper JSON = DomainJson.mapper();

    /**
     * @param key as a verifier key
     * @param from the size of the tree when it came
     * @param endorsement a note by the key before
     */
    public record Key(String key, long from, Optional<String> endorsement) {}

    /**
     * Reads it strictly: nothing may be missing and nothing be added.
     *
     * @throws IllegalArgumentException where it is something else
     */
    public static Manifest parse(String json) {
        try {
            var manifest = JSON.readValue(json, Manifest.class);
            if (manifest instanceof Manifest && manifest.isOurs()) {
                return manifest;
            }
        } catch (JacksonException malformed) {
            // Told as anything else that is no manifest.
        }
        throw new IllegalArgumentException("no manifest of format " + FORMAT);
    }

    private boolean isOurs() {
        return format.equals(FORMAT) && 0 <= from && from <= to && to <= size;
    }

    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }
}
