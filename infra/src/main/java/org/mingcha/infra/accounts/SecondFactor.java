package org.mingcha.infra.accounts;

import java.time.Clock;
import java.util.List;
import org.mingcha.command.account.AccountCommand.DropCredential;
import org.mingcha.command.account.AccountCommand.SetCredential;
import org.mingcha.command.account.AccountFacts;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Credential;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.accounts.factor.MongoFactors;
import org.mingcha.infra.accounts.factor.Pending;
import org.mingcha.infra.accounts.factor.TimeCodes;
import org.mingcha.web.act.Commands;
import org.mingcha.web.read.InvalidFields;

/**
 * Asks for the second factor, and begins one. Tries at it are slowed down as those at passwords.
 */
public final class SecondFactor {

    private final MongoFactors factors;
    private final Commands commands;
    private final Clock clock;
    private final Patience<OfficerId> patience;

    public SecondFactor(MongoFactors factors, Commands commands, Clock clock) {
        this.factors = factors;
        this.commands = commands;
        this.clock = clock;
        this.patience = new Patience<>(clock);
    }

    public boolean isEnrolled(OfficerId owner, AccountFacts facts) {
        return factors.has(owner, facts.resets());
    }

    /**
     * @throws InvalidFields unless the code is good, which it is once
     */
    public void take(OfficerId owner, AccountFacts facts, String typed) {
        patience.begin(owner);
        String code = plain(typed);
        boolean good =
                code.matches("[0-9]{6}")
                        ? factors.accepts(owner, facts.resets(), code, clock.instant())
                        : recovers(owner, facts, code);
        require(good);
        patience.forget(owner);
    }

    /** The ledger first: it never lacks a code that was used. */
    private boolean recovers(OfficerId owner, AccountFacts facts, String code) {
        if (!factors.holds(owner, facts.resets(), code)) {
            return false;
        }
        commands.send(new DropCredential(AccountId.of(owner), Credential.RECOVERY_CODES));
        return factors.spends(owner, code);
    }

    /**
     * @return recovery codes
     * @throws InvalidFields unless the code is one of the device that was told the secret
     */
    public List<String> begin(OfficerId owner, AccountFacts facts, Pending pending, String typed) {
        patience.begin(owner);
        String code = plain(typed);
        var step = TimeCodes.step(pending.secret(), code, clock.instant());
        require(step.isPresent());
        patience.forget(owner);
        commands.send(new SetCredential(AccountId.of(owner), Credential.SECOND_FACTOR));
        commands.send(new SetCredential(AccountId.of(owner), Credential.RECOVERY_CODES));
        return factors.enrol(owner, facts.resets(), pending.secret(), step.orElseThrow());
    }

    public int recoveryCodesLeft(OfficerId owner, AccountFacts facts) {
        return factors.recoveryCodesLeft(owner, facts.resets());
    }

    /**
     * In place of those that are left.
     *
     * @return recovery codes, told once, here
     * @throws InvalidFields unless it is a code of the device, good once; none for its loss will do
     */
    public List<String> renewRecoveryCodes(OfficerId owner, AccountFacts facts, String typed) {
        patience.begin(owner);
        require(factors.accepts(owner, facts.resets(), plain(typed), clock.instant()));
        patience.forget(owner);
        commands.send(new SetCredential(AccountId.of(owner), Credential.RECOVERY_CODES));
        return factors.renewRecoveryCodes(owner, facts.resets());
    }

    /** Apps show codes in groups. */
    private static String plain(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private static void require(boolean good) {
        if (!good) {
            throw new InvalidFields("code", "code-wrong");
        }
    }
}
