package org.mingcha.infra.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.mingcha.infra.policy.WaitingEvents.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries again what policies could not follow up. The pause of a policy doubles each time that
 * nothing succeeded. On several nodes at once an event is tried by one: whoever tries it claims it.
 */
public final class Retries implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final WaitingEvents waiting;
    private final Policies policies;
    private final Clock clock;
    private final Map<String, Pause> pauses = new HashMap<>();

    public Retries(WaitingEvents waiting, Policies policies, Clock clock) {
        this.waiting = waiting;
        this.policies = policies;
        this.clock = clock;
    }

    private record Pause(Duration length, Instant until) {}

    /** Never throws: what failed is tried again in a later round. */
    @Override
    public void run() {
        try {
            Set<String> stuck =
                    waiting.byPolicy().stream().map(Waiting::policy).collect(Collectors.toSet());
            pauses.keySet().retainAll(stuck);
            stuck.forEach(this::retry);
        } catch (RuntimeException e) {
            LOG.warn("policies could not be tried again: {}", e.getClass().getName());
        }
    }

    private void retry(String policy) {
        var pause = pauses.getOrDefault(policy, new Pause(Duration.ZERO, Instant.MIN));
        if (pause.until().isAfter(clock.instant())) {
            return;
        }
        boolean progress = policies.again(policy).map(Retries::everyStreamOnce).orElse(false);
        var next = progress ? FIRST : longer(pause.length());
        pauses.put(policy, new Pause(next, clock.instant().plus(next)));
    }

    /** Whether any of them succeeded. */
    public static boolean everyStreamOnce(SequencedDeadLetterProcessor<EventMessage<?>> policy) {
        Set<String> tried = new HashSet<>();
        boolean progress = false;
        int before;
        do {
            before = tried.size();
            progress |= policy.process(letter -> tried.add(letter.message().getIdentifier()));
        } while (tried.size() > before);
        return progress;
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.isZero() ? FIRST : pause.multipliedBy(2);
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
