package org.mingcha.web.read;

import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;

/** Closes the texts of one request, once the whole of it is known to be valid. */
public interface Sealer {

    Sealed seal(String text);

    /** Closes it for the desk and for the reporter. */
    Letter write(String text);
}
