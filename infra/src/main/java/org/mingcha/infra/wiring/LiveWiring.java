package org.mingcha.infra.wiring;

import java.time.Duration;
import org.axonframework.queryhandling.QueryGateway;
import org.mingcha.infra.live.AxonWorkMoves;
import org.mingcha.infra.live.LiveModule;
import org.mingcha.web.act.Following;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.live.LiveWork;
import org.mingcha.web.live.WorkMoves;
import org.mingcha.web.session.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the ledger to open pages. */
@Configuration(proxyBeanMethods = false)
class LiveWiring {

    private static final Duration BEAT = Duration.ofSeconds(10);

    @Bean
    LiveModule liveEvents() {
        return new LiveModule();
    }

    @Bean
    WorkMoves workMoves(QueryGateway queries) {
        return new AxonWorkMoves(queries);
    }

    @Bean
    LiveWork liveWork(
            WorkMoves moves, Following following, Questions questions, Sessions sessions) {
        return new LiveWork(moves, following, questions, sessions, BEAT);
    }
}
