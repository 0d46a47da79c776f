package org.mingcha.web.session;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;

/** The officials who may sign in. */
public interface Accounts {

    /** Takes as long for an unknown name as for a wrong password. */
    Optional<Officer> signIn(String username, String password);

    Optional<Officer> find(OfficerId id);

    /** All active ones, by name. */
    List<Officer> all();
}
