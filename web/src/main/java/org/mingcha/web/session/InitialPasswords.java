package org.mingcha.web.session;

import org.mingcha.command.party.OfficerId;

/** Passwords that an administrator hands over, each good until its owner has chosen their own. */
public interface InitialPasswords {

    /** A new one, in place of every password that the account had. It is told once, here. */
    String issue(OfficerId account);
}
