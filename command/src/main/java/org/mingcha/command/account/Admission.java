package org.mingcha.command.account;

import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountCommand.AdmitAccount;
import org.mingcha.command.account.AccountCommand.FoundAccount;
import org.mingcha.command.account.AccountEvent.AccountAligned;
import org.mingcha.command.account.AccountEvent.AccountFounded;
import org.mingcha.command.account.AccountEvent.AccountProvided;
import org.mingcha.command.law.Moment;
import org.mingcha.command.place.Divisions;

/** Whether whom an identity provider vouches for comes in, and what that changes. */
final class Admission {

    private Admission() {}

    /** Two nodes may both find an account without a stream: the first one stands. */
    static Optional<AccountEvent> of(FoundAccount command, AccountFacts facts, Moment now) {
        return facts.state() != AccountState.NONE
                ? Optional.empty()
                : Optional.of(
                        new AccountFounded(
                                command.username(),
                                now.at(),
                                Appointment.sorted(command.roles()),
                                command.division(),
                                command.founding()));
    }

    /**
     * @return what is to be recorded; nothing where all is as it was
     * @throws Refused if the name is somebody else's, the account is disabled, or the roles do not
     *     go together
     * @throws Invalid if the division is not in force
     */
    static Optional<AccountEvent> of(
            AdmitAccount command, AccountFacts facts, Divisions divisions, Moment now) {
        boolean first = facts.state() == AccountState.NONE;
        boolean theirs = facts.subject().filter(command.subject()::equals).isPresent();
        Refused.when(!first && !theirs, AccountRule.NOT_THEIRS);
        Refused.when(facts.state() == AccountState.DISABLED, AccountRule.DISABLED);
        var roles = Appointment.fit(command.roles());
        Refused.when(roles.isEmpty(), AccountRule.NO_ROLE);
        divisions.inForce(command.division(), now.day());
        if (first) {
            return Optional.of(
                    new AccountProvided(
                            command.username(),
                            now.at(),
                            roles,
                            command.division(),
                            command.subject()));
        }
        return facts.roles().equals(roles) && facts.division().equals(command.division())
                ? Optional.empty()
                : Optional.of(
                        new AccountAligned(
                                command.username(), now.at(), roles, command.division()));
    }
}
