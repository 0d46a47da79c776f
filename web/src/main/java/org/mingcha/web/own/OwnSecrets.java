package org.mingcha.web.own;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance.Enrolment;
import org.mingcha.web.session.Sessions.Session;
import org.mingcha.web.session.TooManyTries;

/**
 * What officials sign in with, changed by themselves. Whoever found a desk unlocked changes
 * nothing: what is there is asked for first, and tries are counted together with those of the
 * sign-in.
 */
public interface OwnSecrets {

    Held held(OfficerId owner);

    /**
     * Ends all sessions.
     *
     * @return one in place of them, for whoever changed it
     * @throws InvalidFields at {@code old} if it is wrong, at {@code password} if it will not do
     * @throws TooManyTries if there were too many lately; nothing was looked at
     */
    Session changePassword(OfficerId owner, String old, String password);

    /**
     * In place of those that are left.
     *
     * @param code of the authenticator; one for its loss will not do
     * @return codes, told once, here
     * @throws InvalidFields at {@code code}
     * @throws TooManyTries if there were too many lately; it was not looked at
     * @throws NotThere if the owner has no second factor
     */
    List<String> renewRecoveryCodes(OfficerId owner, String code);

    /**
     * Lets an authenticator take the place of the one there is.
     *
     * @param old the password
     * @param code of that one, or for its loss; it is used up
     * @return a secret that stands for what was proven; it expires soon
     * @throws InvalidFields at {@code old} or {@code code}
     * @throws TooManyTries if there were too many lately; nothing was looked at
     * @throws NotThere if the owner has no second factor
     */
    String beginRenewal(OfficerId owner, String old, String code);

    /** What the new device is to be told; empty if the renewal expired, or is not the owner's. */
    Optional<Enrolment> enrolment(OfficerId owner, String renewal);

    /**
     * Until then, the old device counts.
     *
     * @return recovery codes, told once, here; empty if the renewal expired, or is not the owner's
     * @throws InvalidFields at {@code code} if it is no code of the new device now
     */
    Optional<List<String>> enrol(OfficerId owner, String renewal, String code);

    /**
     * What an official has to sign in with.
     *
     * @param password whether it is kept here
     * @param secondFactor whether there is one
     */
    record Held(boolean password, boolean secondFactor, int recoveryCodes) {

        public static final Held NOTHING = new Held(false, false, 0);
    }
}
