package org.mingcha.infra.acting;

import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mingcha.infra.ledger.AppendReceipt;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Recorded;

/** Commands over Axon's gateway, whose retries are bounded. */
public final class AxonCommands implements Commands {

    private final CommandGateway gateway;

    public AxonCommands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Recorded send(Object command) {
        try {
            AppendReceipt receipt = gateway.<AppendReceipt>send(command).join();
            return receipt.appended()
                    .map(appended -> new Recorded(appended.index(), appended.events()))
                    .orElse(Recorded.NOTHING);
        } catch (CompletionException e) {
            throw translated(e);
        }
    }

    private static RuntimeException translated(CompletionException e) {
        return switch (e.getCause()) {
            case ConcurrencyException concurrent -> new Conflict(concurrent);
            case AggregateNotFoundException unknown -> new UnknownStream(unknown);
            case RuntimeException refusedOrBroken -> refusedOrBroken;
            case null, default -> e;
        };
    }
}
