package org.mingcha.command.account;

import org.mingcha.command.party.OfficerId;

/** Tells what an official still has to do, as far as the list of work has been told. */
public interface Caseload {

    /** How many open cases are theirs. */
    long of(OfficerId officer);
}
