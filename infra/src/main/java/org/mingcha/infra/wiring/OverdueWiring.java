package org.mingcha.infra.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.mingcha.infra.time.OverdueRecorder;
import org.mingcha.infra.time.Rounds;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindUnrecordedOverdue;
import org.mingcha.web.act.Commands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The round that records what has passed. */
@Configuration(proxyBeanMethods = false)
class OverdueWiring {

    private static final Duration EVERY = Duration.ofSeconds(20);

    @Bean
    Rounds overdueRounds(QueryGateway queries, Commands commands, Clock clock) {
        return new Rounds(
                "overdue",
                EVERY,
                new OverdueRecorder(question -> ask(queries, question), commands, clock));
    }

    private static List<DueDate> ask(QueryGateway queries, FindUnrecordedOverdue question) {
        return queries.query(question, ResponseTypes.multipleInstancesOf(DueDate.class)).join();
    }
}
