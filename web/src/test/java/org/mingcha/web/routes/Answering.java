package org.mingcha.web.routes;

import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;

/** Axon's own query bus, with answers that a test prepares; the questions asked are kept. */
final class Answering {

    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    final List<Object> asked = new java.util.concurrent.CopyOnWriteArrayList<>();

    QueryGateway gateway() {
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    <Q> void to(Class<Q> question, Type answered, Function<Q, Object> answer) {
        var _ =
                bus.subscribe(
                        question.getName(),
                        answered,
                        message -> {
                            asked.add(message.getPayload());
                            return answer.apply(question.cast(message.getPayload()));
                        });
    }
}
