package org.mingcha.web.desk;

import java.util.Optional;
import java.util.Set;
import org.mingcha.command.account.AccountCommand.CreateAccount;
import org.mingcha.command.account.AccountCommand.ResetCredentials;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.session.InitialPasswords;
import org.springframework.stereotype.Component;

/** Passwords that administrators hand over after acts that call for one. */
@Component
public final class HandedOver {

    private static final Set<String> ISSUING =
            Set.of(
                    OfficialActs.name(CreateAccount.class),
                    OfficialActs.name(ResetCredentials.class));
    private static final String STREAM = "account-";

    private final InitialPasswords passwords;

    HandedOver(InitialPasswords passwords) {
        this.passwords = passwords;
    }

    /**
     * Empty after every other act.
     *
     * @param command that was done, in kebab case
     * @param stream to which it was done
     */
    public Optional<String> after(String command, String stream) {
        return Optional.of(stream)
                .filter(_ -> ISSUING.contains(command))
                .map(id -> new OfficerId(id.substring(STREAM.length())))
                .map(passwords::issue);
    }
}
