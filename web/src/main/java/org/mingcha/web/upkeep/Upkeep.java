package org.mingcha.web.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the program runs: what follows the ledger, what waits, and which keys are in use. */
public interface Upkeep {

    /** Whatever follows the ledger, by name. */
    List<Follower> followers();

    /** What could not be handled and waits, by group; of each group at most a hundred. */
    List<Waiting> waiting();

    /** Tries once again whatever waits in the group; nothing where there is no such group. */
    void retry(String group);

    Keys keys();

    Log log();

    /** Data of the law that this installation adds, by file name. */
    List<String> lawFiles();

    /**
     * @param behind by how many events; empty where another node keeps it up
     * @param halted whether it does not go on at all
     */
    record Follower(String name, Optional<Long> behind, boolean halted) {}

    /**
     * One event that waits, without what it says.
     *
     * @param event its name
     * @param stream the kind of stream
     * @param since when it failed first; of a reporter's event the beginning of its day
     * @param cause the kind of fault
     */
    record Waiting(String group, String event, String stream, Instant since, String cause) {}

    /**
     * @param vault the name of the key that wraps data keys now, nothing of the key
     * @param changed when keys that wrap changed last, where they are in a file
     * @param backedUp when keys were backed up last from here
     * @param trouble a code, where the keys cannot be reached
     * @param log the public keys that signed for the log, oldest first
     */
    record Keys(
            String vault,
            Optional<Instant> changed,
            Optional<Instant> backedUp,
            Optional<String> trouble,
            List<LogKey> log) {

        /** Whether a backup would lack what is needed now; false where nothing is known. */
        boolean outdated() {
            return changed.filter(it -> backedUp.filter(it::isAfter).isPresent()).isPresent();
        }
    }

    /**
     * @param id of the public key
     * @param from size of the log when it came
     * @param since when the first event came that it signed; of a reporter's, the beginning of its
     *     day
     */
    record LogKey(String id, long from, Optional<Instant> since) {}

    /**
     * @param events in the ledger
     * @param published how many of them the last checkpoint covers
     * @param at when it was published
     * @param refusal why no more is signed, a code
     * @param witnesses what went wrong with witnesses last
     */
    record Log(
            long events,
            Optional<Long> published,
            Optional<Instant> at,
            Optional<String> refusal,
            List<String> witnesses) {}
}
