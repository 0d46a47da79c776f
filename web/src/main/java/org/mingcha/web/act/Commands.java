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

    /**
     * The same, unless something happened on its stream that the sender has not seen.
     *
     * @param stream the id of the command's stream
     * @param seen the place in the ledger up to which the sender saw the stream
     * @throws Moved where something happened behind that; nothing was changed
     * @throws UnsupportedOperationException where nothing is known of streams
     */
    default Recorded send(Object command, String stream, long seen) {
        throw new UnsupportedOperationException("nothing is known of streams");
    }

    /** Others changed the same stream again and again meanwhile; nothing was changed. */
    final class Conflict extends RuntimeException {

        public Conflict(Throwable cause) {
            super("concurrent change", cause, false, false);
        }
    }

    /** Something happened on the stream that the sender had not seen; nothing was changed. */
    final class Moved extends RuntimeException {

        public Moved() {
            super("the stream moved on", null, false, false);
        }
    }

    /** There is no such stream; nothing was changed. */
    final class UnknownStream extends RuntimeException {

        public UnknownStream(Throwable cause) {
            super("no such stream", cause, false, false);
        }
    }
}
