package org.mingcha.web.seal;

import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;

/** Makes and recognises receipts. Nothing of a receipt is kept here. */
public interface Receipts {

    /** A new one of 100 random bits. */
    Receipt mint();

    /** The receipt of what is sent under this key: the same each time. */
    Receipt mint(OnceKey key);

    /**
     * Forgives spaces, hyphens, case, O for 0, I and L for 1, and full-width forms.
     *
     * @throws org.mingcha.command.Invalid with code {@code receipt} if the length, a character or
     *     the check character is wrong
     */
    Receipt recognise(String typed);

    /** Closes a text for the holder of the receipt. */
    Sealed sealFor(ReporterKey holder, String text);

    /**
     * Opens what was closed for this receipt's holder.
     *
     * @throws NotForThisReceipt if it was closed for another, or changed since
     */
    String open(Receipt receipt, Sealed sealed);

    /** What was sealed does not open with the receipt at hand. */
    final class NotForThisReceipt extends RuntimeException {

        public NotForThisReceipt() {
            super("sealed for another receipt", null, false, false);
        }
    }
}
