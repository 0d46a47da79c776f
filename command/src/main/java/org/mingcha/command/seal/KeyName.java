package org.mingcha.command.seal;

import org.mingcha.command.Invalid;

/**
 * Names one data key of the vault: the id of the stream whose texts it closes, or that id and
 * {@code :identity}.
 */
public record KeyName(String value) {

    public KeyName {
        if (!value.matches("[a-z]+-[0-9a-z]{26}(:identity)?")) {
            throw new Invalid("key-name");
        }
    }

    public static KeyName ofStream(Object streamId) {
        return new KeyName(streamId.toString());
    }

    /**
     * Who reported is closed under a key of its own, so that it can be erased and the report stand.
     */
    public static KeyName ofIdentity(Object streamId) {
        return new KeyName(streamId + ":identity");
    }
}
