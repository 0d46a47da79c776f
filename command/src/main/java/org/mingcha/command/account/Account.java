package org.mingcha.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.mingcha.command.Refused;
import org.mingcha.command.account.AccountCommand.AdmitAccount;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountCommand.CreateAccount;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountCommand.DropCredential;
import org.mingcha.command.account.AccountCommand.EnableAccount;
import org.mingcha.command.account.AccountCommand.FoundAccount;
import org.mingcha.command.account.AccountCommand.HandOverWork;
import org.mingcha.command.account.AccountCommand.IssueToken;
import org.mingcha.command.account.AccountCommand.ResetCredentials;
import org.mingcha.command.account.AccountCommand.RevokeToken;
import org.mingcha.command.account.AccountCommand.RevokeTokens;
import org.mingcha.command.account.AccountCommand.SetCredential;
import org.mingcha.command.account.AccountEvent.AccountChanged;
import org.mingcha.command.account.AccountEvent.AccountCreated;
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.AccountEnabled;
import org.mingcha.command.account.AccountEvent.CredentialDropped;
import org.mingcha.command.account.AccountEvent.CredentialSet;
import org.mingcha.command.account.AccountEvent.CredentialsReset;
import org.mingcha.command.account.AccountEvent.TokensRevoked;
import org.mingcha.command.account.AccountEvent.WorkHandedOver;
import org.mingcha.command.law.Moment;
import org.mingcha.command.party.Act;
import org.mingcha.command.place.Divisions;

/**
 * Who acts on an account is an administrator, and never its owner: so one is always left. The
 * acting account is looked up again and relied on: of two who disable each other in the same
 * instant, the one that comes first in the ledger is left.
 */
class Account {

    @AggregateIdentifier private AccountId id;

    private final AccountFacts facts = new AccountFacts();

    Account() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CreateAccount command, Divisions divisions, EventStore events, Clock clock) {
        Act.permit(AccountActs.ALL, command, command.division(), facts.state());
        Appointment.requireAdmin(command.by(), events);
        var now = Moment.of(clock);
        var roles = Appointment.fit(command.roles());
        divisions.inForce(command.division(), now.day());
        apply(
                new AccountCreated(
                        command.username(),
                        command.by().id(),
                        now.at(),
                        roles,
                        command.division()));
    }

    @CommandHandler
    void handle(
            ChangeAccount command,
            Divisions divisions,
            EventStore events,
            Caseload cases,
            Clock clock) {
        var now = begin(command, events, clock);
        facts.requireOurs();
        command.by().requireDivision(command.division());
        var roles = Appointment.fit(command.roles());
        divisions.inForce(command.division(), now.day());
        Succession.requireDone(command, facts, cases);
        if (!roles.equals(facts.roles()) || !command.division().equals(facts.division())) {
            apply(new AccountChanged(id, command.by().id(), now.at(), roles, command.division()));
        }
    }

    @CommandHandler
    void handle(DisableAccount command, EventStore events, Caseload cases, Clock clock) {
        var now = begin(command, events, clock);
        Succession.requireDone(command, cases);
        apply(new AccountDisabled(id, command.by().id(), now.at(), command.leaving()));
    }

    @CommandHandler
    void handle(EnableAccount command, EventStore events, Clock clock) {
        var now = begin(command, events, clock);
        apply(new AccountEnabled(id, command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(ResetCredentials command, EventStore events, Clock clock) {
        var now = begin(command, events, clock);
        facts.requireOurs();
        apply(new CredentialsReset(id, command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(RevokeTokens command, EventStore events, Clock clock) {
        var now = begin(command, events, clock);
        apply(new TokensRevoked(id, command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(HandOverWork command, EventStore events, Clock clock) {
        Act.permit(AccountActs.ALL, command, facts.division(), facts.state());
        Succession.requireSuccessor(command, facts, events);
        apply(new WorkHandedOver(id, command.by().id(), Moment.of(clock).at(), command.to()));
    }

    /** Two nodes may both find an account without a stream: the first one stands. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FoundAccount command, Clock clock) {
        Admission.of(command, facts, Moment.of(clock)).ifPresent(it -> apply(it));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdmitAccount command, Divisions divisions, Clock clock) {
        Admission.of(command, facts, divisions, Moment.of(clock)).ifPresent(it -> apply(it));
    }

    @CommandHandler
    void handle(SetCredential command, Clock clock) {
        facts.requireActive();
        facts.requireOurs(command.credential());
        apply(new CredentialSet(id, Moment.of(clock).at(), command.credential()));
    }

    @CommandHandler
    void handle(DropCredential command, Clock clock) {
        facts.requireActive();
        apply(new CredentialDropped(id, Moment.of(clock).at(), command.credential()));
    }

    @CommandHandler
    void handle(IssueToken command, Clock clock) {
        apply(Issuing.of(command, facts, Moment.of(clock)));
    }

    @CommandHandler
    void handle(RevokeToken command, Clock clock) {
        apply(Issuing.undone(command, facts, Moment.of(clock)));
    }

    private Moment begin(AccountCommand.ByAdmin command, EventStore events, Clock clock) {
        Act.permit(AccountActs.ALL, command, facts.division(), facts.state());
        Refused.when(command.by().id().equals(id.officer()), AccountRule.OWN);
        Appointment.requireAdmin(command.by(), events);
        return Moment.of(clock);
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        id = event.account();
        facts.on(event);
    }
}
