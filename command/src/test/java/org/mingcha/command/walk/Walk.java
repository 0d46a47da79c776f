package org.mingcha.command.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mingcha.command.Rule;
import org.mingcha.command.law.Shanghai;

/**
 * What every walk needs: chance, a clock that moves, two nodes on one ledger, and the answers so
 * far. {@code -Dwalk.seed=…} repeats a walk, {@code -Dwalk.steps=…} sets its length.
 */
public final class Walk {

    public static final Instant BEGIN = Shanghai.at("2025-03-03T09:00");

    private static final int STEPS = Integer.getInteger("walk.steps", 10_000);
    private static final int STEPS_OF_A_LEDGER = 200;

    private final String name;
    private final List<String> rules;
    private final List<ConfigurerModule> modules;
    private final long seed = Long.getLong("walk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Integer> answers = new TreeMap<>();
    private WalkingClock clock = new WalkingClock(BEGIN);
    private SharedLedger ledger = new SharedLedger();
    private List<Node> nodes = List.of();
    private int step;

    /**
     * @param rules each of which must refuse something on the way
     */
    public Walk(String name, Rule[] rules, ConfigurerModule... modules) {
        this.name = name;
        this.rules = Stream.of(rules).map(Rule::code).toList();
        this.modules = List.of(modules);
    }

    /**
     * Takes all steps, each by {@code one}, and then goes on for as many again until every rule was
     * met; {@code begin} furnishes each fresh ledger.
     */
    public void take(Runnable begin, Runnable one) {
        System.out.printf("%s walk: seed %d, steps %d%n", name, seed, STEPS);
        long started = System.nanoTime();
        for (step = 0; step < STEPS || !allMet() && step < 2 * STEPS; step++) {
            if (step % STEPS_OF_A_LEDGER == 0) {
                afresh();
                begin.run();
            }
            one.run();
        }
        nodes.forEach(Node::stop);
        var time = Duration.ofNanos(System.nanoTime() - started);
        System.out.printf("%s walk: took %d in %d s, %s%n", name, step, time.toSeconds(), answers);
        assertThat(answers.keySet()).as("seed %d: every rule was met", seed).containsAll(rules);
    }

    private boolean allMet() {
        return answers.keySet().containsAll(rules);
    }

    private void afresh() {
        nodes.forEach(Node::stop);
        clock = new WalkingClock(BEGIN);
        ledger = new SharedLedger();
        nodes = List.of(new Node(ledger, clock, modules), new Node(ledger, clock, modules));
    }

    public WalkingClock clock() {
        return clock;
    }

    public SharedLedger ledger() {
        return ledger;
    }

    public Random random() {
        return random;
    }

    public long seed() {
        return seed;
    }

    /** Something that other streams recorded, which nobody asked for here. */
    public void happened(String stream, Object... events) {
        for (Object event : events) {
            long next = ledger.lastSequenceNumberFor(stream).map(n -> n + 1).orElse(0L);
            ledger.appendEvents(
                    List.of(new GenericDomainEventMessage<>("stream", stream, next, event)));
        }
    }

    /** A few hours mostly, and seldom weeks. */
    public void pass(int fewHours, int manyHours, int seldom) {
        clock.pass(Duration.ofHours(random.nextInt(oneIn(seldom) ? manyHours : fewHours)));
    }

    public String ask(Object command) {
        return any(nodes).ask(command);
    }

    /** The other node does something while this one has read, and not written. */
    public String race(Object command, Consumer<Node> meanwhile) {
        var node = any(nodes);
        var faster = nodes.get(1 - nodes.indexOf(node));
        ledger.beforeNextAppend(() -> meanwhile.accept(faster));
        String answer = node.ask(command);
        ledger.nothingMore();
        return answer;
    }

    public void agree(Object command, String answer, String expected) {
        assertThat(answer)
                .as("seed %d, step %d, %s: %s", seed, step, clock.instant(), command)
                .isEqualTo(expected);
        answers.merge(answer, 1, Integer::sum);
    }

    /** Policies follow on both nodes, and see everything again now and then. */
    public void follow() {
        nodes.forEach(Node::follow);
        if (oneIn(50)) {
            int before = ledger.all().size();
            any(nodes).followFromTheBeginning();
            assertThat(ledger.all().size())
                    .as("seed %d, replayed at step %d", seed, step)
                    .isEqualTo(before);
        }
    }

    public boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    public <E> E any(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    public final <E> E any(E... values) {
        return values[random.nextInt(values.length)];
    }

    /** As many as asked for, and one may be there twice. */
    public <E> List<E> some(int many, List<E> values) {
        var some = new ArrayList<E>();
        for (int i = 0; i < many; i++) {
            some.add(any(values));
        }
        return some;
    }
}
