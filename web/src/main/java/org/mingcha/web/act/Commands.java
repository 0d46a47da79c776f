package org.mingcha.web.act;

import org.mingcha.command.Refused;

/** Has a command carried out. Blocks, so it is called on a virtual thread. */
public interface Commands {

    /**
     * Returns once what happened is durable in the ledger.
     *
     * @throws Refused by the rule that says no
     * @throws Conflict if others kept changing the same stream
     * @throws UnknownStream if the command's stream does not exist
     */
    Recorded send(Object command);

    /** Others changed the same stream again and again meanwhile; nothing was changed. */
    final class Conflict extends RuntimeException {

        public Conflict(Throwable cause) {
            super("concurrent change", cause, false, false);
        }
    }

    /** There is no such stream; nothing was changed. */
    final class UnknownStream extends RuntimeException {

        public UnknownStream(Throwable cause) {
            super("no such stream", cause, false, false);
        }
    }
}
