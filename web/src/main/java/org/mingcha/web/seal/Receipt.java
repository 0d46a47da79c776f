package org.mingcha.web.seal;

import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;

/**
 * What a reporter holds instead of an account (回执): 20 characters of Crockford base 32 and a check
 * character. Shown once; never stored, logged or put in a URL, so {@link #toString} does not tell
 * it.
 */
public interface Receipt {

    /** In groups, for people: {@code XXXXX-XXXXX-XXXXX-XXXXX-C}. */
    String shown();

    /** What is kept to recognise it. */
    ReceiptTag tag();

    ReporterKey key();
}
