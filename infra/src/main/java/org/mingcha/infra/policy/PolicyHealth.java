package org.mingcha.infra.policy;

import java.util.Map;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.mingcha.infra.policy.WaitingEvents.Waiting;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while an event waits for a policy, or a policy does not go on at all. */
public final class PolicyHealth extends AbstractHealthIndicator {

    private final WaitingEvents waiting;
    private final Policies policies;

    public PolicyHealth(WaitingEvents waiting, Policies policies) {
        this.waiting = waiting;
        this.policies = policies;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        policies.processors().stream()
                .filter(StreamingEventProcessor::isError)
                .forEach(policy ->
                        health.down().withDetail(policy.getName(), Map.of("halted", true)));
        waiting.byPolicy().forEach(one -> health.down().withDetail(one.policy(), detail(one)));
    }

    private static Map<String, Object> detail(Waiting one) {
        return Map.of("waiting", one.events(), "since", one.since().toString());
    }
}
