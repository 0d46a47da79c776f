package org.mingcha.infra.policy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** {@code mingcha.policies.waiting}: how many events wait for each policy. */
public final class PolicyMeters implements MeterBinder {

    private final WaitingEvents waiting;
    private final Policies policies;

    public PolicyMeters(WaitingEvents waiting, Policies policies) {
        this.waiting = waiting;
        this.policies = policies;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (StreamingEventProcessor policy : policies.processors()) {
            Gauge.builder("mingcha.policies.waiting", () -> waiting.count(policy.getName()))
                    .tag("policy", policy.getName())
                    .description("events that the policy could not follow up")
                    .register(registry);
        }
    }
}
