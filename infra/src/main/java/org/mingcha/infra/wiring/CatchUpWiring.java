package org.mingcha.infra.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.mingcha.infra.law.ParkedRewards;
import org.mingcha.infra.time.CatchUps;
import org.mingcha.infra.time.Rounds;
import org.mingcha.query.deadlines.Behind;
import org.mingcha.query.worklist.WorkPage;
import org.mingcha.web.act.Commands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rounds that record what time brings, and that resume what waited for a figure. */
@Configuration(proxyBeanMethods = false)
class CatchUpWiring {

    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final Duration HOURLY = Duration.ofHours(1);

    @Bean
    Rounds catchUpRounds(QueryGateway queries, Commands commands, Clock clock) {
        return new Rounds(
                "catch-up",
                EVERY,
                new CatchUps(question -> ask(queries, question, Behind.class), commands, clock));
    }

    @Bean
    Rounds parkedRewards(QueryGateway queries, Commands commands, Clock clock) {
        return new Rounds(
                "parked",
                HOURLY,
                new ParkedRewards(
                        question -> queries.query(question, WorkPage.class).join(),
                        commands,
                        clock));
    }

    private static <A> List<A> ask(QueryGateway queries, Object question, Class<A> answer) {
        return queries.query(question, ResponseTypes.multipleInstancesOf(answer)).join();
    }
}
