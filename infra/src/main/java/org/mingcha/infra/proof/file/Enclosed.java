package org.mingcha.infra.proof.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingcha.command.seal.Sealed;
import org.mingcha.infra.merkle.Hash;

/**
 * The extra data of a proof file. Its last part is a checksum over the others and over what follows
 * the extra line, so that a change is also noticed where no signature would show it: in what is
 * sealed, and in the lines of witnesses that a reader does not know.
 *
 * @param entry what the leaf is made of: 32 bytes that tell nothing
 * @param sealed a {@link DisclosedEvent}, for the holder of the receipt
 */
public record Enclosed(long index, Hash entry, Sealed sealed) {

    private static final String BASE64 = "([A-Za-z0-9+/]{43}=)";

    private static final Pattern JSON =
            Pattern.compile(
                    "\\{\"v\":1,\"index\":(0|[1-9]\\d{0,17}),\"entry\":\""
                            + BASE64
                            + "\",\"sealed\":\"([A-Za-z0-9_-]{16,})\",\"sum\":\""
                            + BASE64
                            + "\"}");

    public String json(String rest) {
        return open() + ",\"sum\":\"" + sum(rest).base64() + "\"}";
    }

    private String open() {
        return "{\"v\":1,\"index\":%d,\"entry\":\"%s\",\"sealed\":\"%s\""
                .formatted(index, entry.base64(), sealed.value());
    }

    private Hash sum(String rest) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(open().getBytes(UTF_8));
            return Hash.of(digest.digest(rest.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty where it is none, or one of a later version. */
    public static Optional<Enclosed> in(ProofFile file) {
        var json = JSON.matcher(file.extra());
        try {
            return json.matches()
                    ? Optional.of(
                            new Enclosed(
                                    Long.parseLong(json.group(1)),
                                    Hash.parse(json.group(2)),
                                    new Sealed(json.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException noHash) {
            return Optional.empty();
        }
    }

    /** Whether the file is as it was made. */
    public boolean isUnchangedIn(ProofFile file) {
        return json(file.rest()).equals(file.extra());
    }
}
