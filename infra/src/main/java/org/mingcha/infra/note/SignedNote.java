package org.mingcha.infra.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text and signatures below it. What it says counts only after {@link #verifiedBy}.
 *
 * @param text ends in a newline
 */
public record SignedNote(String text, List<SignatureLine> signatures) {

    /** How long a whole note may be, in bytes. */
    public static final int LIMIT = 1_000_000;

    private static final int SIGNATURES = 100;

    /**
     * @throws NoteRefused (malformed) for a text that no note can have, and without a signature or
     *     with more than 100
     */
    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || !Text.isClean(text)) {
            throw NoteRefused.malformed("the text of a note");
        }
        if (signatures.isEmpty() || signatures.size() > SIGNATURES) {
            throw NoteRefused.malformed(signatures.size() + " signatures");
        }
    }

    /**
     * @throws NoteRefused (malformed) where these bytes are no note
     */
    public static SignedNote parse(byte[] whole) {
        if (whole.length > LIMIT) {
            throw NoteRefused.malformed("longer than " + LIMIT + " bytes");
        }
        return parse(Text.decode(whole).orElseThrow(() -> NoteRefused.malformed("no UTF-8")));
    }

    /**
     * @throws NoteRefused (malformed) where this is no note
     */
    public static SignedNote parse(String whole) {
        if (whole.length() > LIMIT || whole.getBytes(UTF_8).length > LIMIT) {
            throw NoteRefused.malformed("longer than " + LIMIT + " bytes");
        }
        int blank = whole.lastIndexOf("\n\n");
        if (blank < 0 || !whole.endsWith("\n")) {
            throw NoteRefused.malformed("no text, blank line and signatures");
        }
        String[] lines = whole.substring(blank + 2).split("\n");
        return new SignedNote(
                whole.substring(0, blank + 1),
                Stream.of(lines).limit(SIGNATURES + 1).map(SignatureLine::parse).toList());
    }

    /** The note as it is stored and sent. */
    public String whole() {
        return text
                + signatures.stream()
                        .map(line -> line.text() + "\n")
                        .collect(joining("", "\n", ""));
    }

    /** With more signatures; those that it has already are not repeated. */
    public SignedNote with(SignatureLine... more) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), Stream.of(more)).distinct().toList());
    }

    /**
     * The known keys whose signatures it bears; what others signed is not looked at.
     *
     * @throws NoteRefused where there are none, and where one of a known key is false: then none of
     *     the others counts either
     */
    public List<VerifierKey> verifiedBy(Collection<VerifierKey> known) {
        var verified = new ArrayList<VerifierKey>();
        for (var line : signatures) {
            var claimed = known.stream().filter(key -> key.claims(line)).toList();
            var signers = claimed.stream().filter(key -> key.verifies(text, line)).toList();
            if (signers.isEmpty() && !claimed.isEmpty()) {
                throw NoteRefused.badSignature(claimed.getFirst());
            }
            verified.addAll(signers);
        }
        if (verified.isEmpty()) {
            throw NoteRefused.because(NoteRefused.Reason.NO_KNOWN_SIGNATURE);
        }
        return verified.stream().distinct().toList();
    }

    /** The whole note. */
    @Override
    public String toString() {
        return whole();
    }
}
