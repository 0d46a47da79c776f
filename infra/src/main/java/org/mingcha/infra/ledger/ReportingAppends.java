package org.mingcha.infra.ledger;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Makes an {@link AppendReceipt} the result of every command. */
public final class ReportingAppends implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        var receipt = AppendReceipt.placedIn(unit);
        chain.proceed();
        return receipt;
    }
}
