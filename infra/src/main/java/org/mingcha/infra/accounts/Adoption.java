package org.mingcha.infra.accounts;

import java.util.Set;
import org.mingcha.command.account.AccountCommand.FoundAccount;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Founding;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.act.Commands;

/**
 * Gives accounts that were made before accounts had streams theirs. May be done again and on
 * several nodes at once: a stream begins once.
 */
public final class Adoption {

    private final MongoCredentials credentials;
    private final Commands commands;

    public Adoption(MongoCredentials credentials, Commands commands) {
        this.credentials = credentials;
        this.commands = commands;
    }

    /**
     * @param evaluation those made for evaluation, which need no second factor
     */
    public void run(Set<OfficerId> evaluation) {
        for (Officer officer : credentials.withoutStream()) {
            boolean tried = evaluation.contains(officer.id());
            found(commands, officer, tried ? Founding.EVALUATION : Founding.ADOPTED);
            credentials.adopted(officer.id());
        }
    }

    static boolean found(Commands commands, Officer officer, Founding founding) {
        var recorded =
                commands.send(
                        new FoundAccount(
                                AccountId.of(officer.id()),
                                officer.roles().stream().sorted().toList(),
                                officer.division(),
                                founding));
        return !recorded.events().isEmpty();
    }
}
