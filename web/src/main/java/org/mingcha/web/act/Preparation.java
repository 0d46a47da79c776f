package org.mingcha.web.act;

import org.mingcha.command.party.OfficialAct;

/**
 * Adds to an act, before it is sent, what only the program can know: what the machine finds in a
 * text that is to be made public, or which stream there is already. Blocks, so it is called on a
 * virtual thread.
 */
@FunctionalInterface
public interface Preparation {

    /**
     * @throws NotThere if what the act is done to does not exist
     */
    OfficialAct prepared(OfficialAct act);
}
