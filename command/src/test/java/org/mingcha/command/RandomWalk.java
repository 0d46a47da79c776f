package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mingcha.command.law.Moment;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

/** Somebody who asks a stream for anything at any time, the same again for the same seed. */
public final class RandomWalk {

    private static final int WALKS = 20;
    private static final int STEPS = 300;
    private static final List<Officer> OFFICERS =
            List.of(
                    People.of("officer.wang", People.RIZHAO, Role.values()),
                    People.of("officer.zhao", People.RIZHAO, Role.values()),
                    People.of("officer.sun", People.RIZHAO, Role.values()),
                    People.of("officer.qian", People.PROVINCE, Role.values()),
                    People.AUDITOR);

    private final Random random;
    private LocalDate today = LocalDate.EPOCH;

    private RandomWalk(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Walks again and again and compares both lives at every step; returns which kinds of event
     * were recorded on the way.
     */
    public static <T> Set<Class<?>> compare(
            Supplier<TwoLives<T>> lives, Function<RandomWalk, Object> ask) {
        return compare(lives, ask, _ -> {});
    }

    /**
     * @param end looks at all that was recorded at the end of each walk
     */
    public static <T> Set<Class<?>> compare(
            Supplier<TwoLives<T>> lives,
            Function<RandomWalk, Object> ask,
            Consumer<List<Object>> end) {
        Set<Class<?>> recorded = new HashSet<>();
        for (int seed = 0; seed < WALKS; seed++) {
            var both = lives.get();
            recorded.addAll(new RandomWalk(seed).compare(both, ask));
            end.accept(both.past());
        }
        return recorded;
    }

    private <T> Set<Class<?>> compare(TwoLives<T> lives, Function<RandomWalk, Object> ask) {
        Set<Class<?>> recorded = new HashSet<>();
        for (int step = 0; step < STEPS; step++) {
            lives.pass(Duration.ofHours(random.nextInt(random.nextInt(20) == 0 ? 300 : 6)));
            today = new Moment(lives.now()).day();
            Object command = ask.apply(this);
            var replayed = lives.askReplayed(command);

            assertThat(lives.askLiving(command))
                    .as("step %d: %s", step, command)
                    .isEqualTo(replayed);
            replayed.recorded().forEach(event -> recorded.add(event.getClass()));
        }
        return recorded;
    }

    @SafeVarargs
    public final Object anyOf(Supplier<Object>... commands) {
        return commands[random.nextInt(commands.length)].get();
    }

    public <E> E any(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    public boolean maybe() {
        return random.nextInt(3) > 0;
    }

    public boolean seldom() {
        return random.nextInt(8) == 0;
    }

    public Officer officer() {
        return any(OFFICERS);
    }

    public List<OfficerId> officers() {
        return List.of(officer().id(), officer().id());
    }

    /** Within three weeks of today, either way. */
    public LocalDate date() {
        return today.plusDays(random.nextInt(-21, 22));
    }

    public Sealed text() {
        return Closed.text("text");
    }

    public Optional<Sealed> perhapsText() {
        return maybe() ? Optional.of(text()) : Optional.empty();
    }
}
