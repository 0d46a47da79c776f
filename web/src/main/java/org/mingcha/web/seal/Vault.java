package org.mingcha.web.seal;

import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;

/**
 * Closes and opens texts under named data keys. A key is made when something is first sealed under
 * it, and is durable before the sealed value is returned. Sealing and opening throw {@link Away}
 * where the keys cannot be reached.
 */
public interface Vault {

    Sealed seal(KeyName key, String text);

    /**
     * @throws Unopenable if the key was destroyed, never existed, or does not fit
     */
    String open(KeyName key, Sealed sealed);

    /** What was sealed under it can never be read again; nothing, if there is no such key. */
    void destroy(KeyName key);

    /** What was sealed cannot be read any more, or never could with this key. */
    final class Unopenable extends RuntimeException {

        public Unopenable(KeyName key) {
            super("cannot open what is sealed under " + key.value(), null, false, false);
        }
    }

    /** The keys cannot be reached now, and nothing was changed; it may be tried again later. */
    final class Away extends RuntimeException {

        /**
         * @param reason a word for those who run the program
         */
        public Away(String reason) {
            super(reason, null, false, false);
        }
    }
}
