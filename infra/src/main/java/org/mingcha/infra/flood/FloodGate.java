package org.mingcha.infra.flood;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.mingcha.command.law.CivilTime;
import org.mingcha.web.flood.Challenge;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.read.InvalidFields;

/**
 * How hard a challenge is follows from how many solutions are let in; how fast the budget fills,
 * from how many come without. So a flood without solutions makes nobody's work harder. Both are
 * counted in this process alone, as numbers; keys and what was spent are the same on all nodes.
 */
public final class FloodGate implements Gate {

    private final Limits limits;
    private final Clock clock;
    private final DayKeys keys;
    private final Spent spent;
    private final Puzzles puzzles;
    private final Rate solved;
    private final Map<Sending, Budget> budgets = new EnumMap<>(Sending.class);

    public FloodGate(MongoDatabase database, Limits limits, Clock clock, RandomGenerator random) {
        this.limits = limits;
        this.clock = clock;
        this.keys = new DayKeys(database, random);
        this.spent = new Spent(database);
        this.puzzles = new Puzzles(keys, clock, random, limits.lasts());
        this.solved = new Rate(clock);
        for (var kind : Sending.values()) {
            budgets.put(kind, new Budget(clock, limits.perMinute(), limits.atOnce()));
        }
    }

    @Override
    public Challenge challenge(Sending kind) {
        double crowd = Math.max(1, solved.perMinute() / limits.quiet());
        return puzzles.make(
                kind, (long) Math.min(limits.hardest(), Math.ceil(limits.easiest() * crowd)));
    }

    @Override
    public void admit(Sending kind, String solution) {
        if (solution.isBlank()) {
            requireRoom(Objects.requireNonNull(budgets.get(kind)));
        } else {
            spend(kind, solution);
        }
    }

    private static void requireRoom(Budget budget) {
        var wait = budget.take();
        if (wait.isPresent()) {
            throw new Crowded(wait.get());
        }
    }

    private void spend(Sending kind, String solution) {
        var found =
                puzzles.solved(kind, solution).orElseThrow(() -> new InvalidFields("", "solution"));
        if (!spent.spend(found.challenge(), found.until())) {
            throw new InvalidFields("", "solution");
        }
        solved.count();
    }

    /** Lets go of keys and of what was spent on days that are over. */
    public void tidy() {
        var yesterday = CivilTime.today(clock).minusDays(1);
        spent.forgetBefore(yesterday);
        keys.forgetBefore(yesterday);
    }

    /**
     * @param perMinute by how much the budget fills
     * @param atOnce what it holds at most
     * @param easiest how many numbers have to be tried at most while it is quiet
     * @param hardest and at most in a flood
     * @param quiet how many solutions a minute are nothing unusual
     * @param lasts how long a challenge may be solved and sent; at most a day
     */
    public record Limits(
            int perMinute, int atOnce, long easiest, long hardest, int quiet, Duration lasts) {

        public Limits {
            if (perMinute < 0
                    || atOnce < 0
                    || easiest < 1
                    || hardest < easiest
                    || hardest > Integer.MAX_VALUE
                    || quiet < 1
                    || lasts.compareTo(Duration.ofMinutes(1)) < 0
                    || lasts.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException(
                        "mingcha.flood.* 超出允许的范围 / is out of range: " + this);
            }
        }
    }
}
