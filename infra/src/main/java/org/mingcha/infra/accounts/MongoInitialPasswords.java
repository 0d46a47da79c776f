package org.mingcha.infra.accounts;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.session.InitialPasswords;

/** Sixteen letters and digits that nobody takes for another: 80 random bits. */
public final class MongoInitialPasswords implements InitialPasswords {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;

    private final LedgerAccounts accounts;
    private final MongoCredentials credentials;
    private final SecureRandom random;

    public MongoInitialPasswords(
            LedgerAccounts accounts, MongoCredentials credentials, SecureRandom random) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.random = random;
    }

    @Override
    public String issue(OfficerId account) {
        String password = draw(random);
        credentials.begin(account, password, accounts.facts(account));
        return password;
    }

    static String draw(SecureRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }
}
