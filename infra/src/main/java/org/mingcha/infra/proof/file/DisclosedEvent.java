package org.mingcha.infra.proof.file;

import static java.util.regex.Pattern.DOTALL;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.web.audit.EventEntry;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/**
 * An event with what its entry is made of: whoever has it can make the entry, and nobody else.
 *
 * @param canonical JSON as RFC 8785 has it
 */
public record DisclosedEvent(long index, byte[] salt, String canonical) {

    private static final Pattern LINE =
            Pattern.compile(
                    "\\{\"index\":(\\d{1,18}),\"salt\":\"([A-Za-z0-9+/=]+)\",\"event\":(.*)}",
                    DOTALL);

    public static DisclosedEvent of(StoredEvent event) {
        return new DisclosedEvent(event.index(), event.salt(), EventEntry.canonical(event));
    }

    public String line() {
        return "{\"index\":%d,\"salt\":\"%s\",\"event\":%s}"
                .formatted(index, Base64.getEncoder().encodeToString(salt), canonical);
    }

    /** Empty where the line is none. */
    public static Optional<DisclosedEvent> read(String line) {
        var parts = LINE.matcher(line);
        try {
            return parts.matches()
                    ? Optional.of(
                            new DisclosedEvent(
                                    Long.parseLong(parts.group(1)),
                                    Base64.getDecoder().decode(parts.group(2)),
                                    parts.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    public Hash entry() {
        return Hash.of(EventEntry.of(salt, canonical));
    }

    /** Nothing of what it tells. */
    @Override
    public String toString() {
        return "DisclosedEvent " + index;
    }
}
