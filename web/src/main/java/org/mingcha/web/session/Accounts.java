package org.mingcha.web.session;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;

/** The officials whose accounts are active. */
public interface Accounts {

    /** The official as the account says now, if it is active. */
    Optional<Officer> find(OfficerId id);

    /** All active ones, by name. */
    List<Officer> all();
}
