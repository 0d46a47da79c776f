package org.mingcha.infra.wiring;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.mingcha.infra.acting.AxonCommands;
import org.mingcha.infra.axon.RetryWithJitter;
import org.mingcha.infra.ledger.ExpectedSequence;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.ledger.ReportingAppends;
import org.mingcha.web.act.Commands;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** From a command to its stream, again where it loses a race. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CommandWiring {

    private static final int ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    /**
     * Each command has a thread of its own, so none ever nests in the unit of work that caused it.
     */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(Configuration axon) {
        var bus =
                AsynchronousCommandBus.builder()
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                        .build();
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new ReportingAppends());
        bus.registerHandlerInterceptor(new ExpectedSequence());
        return bus;
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService retries() {
        return Executors.newScheduledThreadPool(1, Thread.ofVirtual().name("retry").factory());
    }

    @Bean
    CommandGateway commandGateway(
            CommandBus bus, ScheduledExecutorService retries, SecureRandom random) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new RetryWithJitter(retries, random, ATTEMPTS, FIRST_PAUSE))
                .build();
    }

    @Bean
    Commands commands(CommandGateway gateway, Ledger ledger) {
        return new AxonCommands(gateway, ledger::trackedEvents);
    }
}
