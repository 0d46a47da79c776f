package org.mingcha.infra.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/** Short rounds of several contestants in turn, so that whatever else happens meets all alike. */
public final class Rounds {

    /** Measures once and returns a figure. */
    public interface Round {

        double measured() throws Exception;
    }

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    private Rounds() {}

    /** The first round warms up and does not count; in each, somebody else begins. */
    public static Rounds of(int count, SequencedMap<String, Round> contestants) throws Exception {
        var rounds = new Rounds();
        var order = new ArrayList<>(contestants.keySet());
        for (int i = 0; i <= count; i++) {
            for (var name : order) {
                double figure = Objects.requireNonNull(contestants.get(name)).measured();
                if (i > 0) {
                    rounds.figures.computeIfAbsent(name, _ -> new ArrayList<>()).add(figure);
                }
            }
            Collections.rotate(order, 1);
        }
        return rounds;
    }

    public double median(String name) {
        return median(Objects.requireNonNull(figures.get(name)));
    }

    /** The median of what one had to the other in each round. */
    public double ratio(String name, String other) {
        var these = Objects.requireNonNull(figures.get(name));
        var those = Objects.requireNonNull(figures.get(other));
        return median(
                IntStream.range(0, these.size())
                        .mapToObj(i -> these.get(i) / those.get(i))
                        .toList());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
