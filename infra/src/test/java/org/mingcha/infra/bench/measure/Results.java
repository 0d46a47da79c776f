package org.mingcha.infra.bench.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, by name; each figure is printed as it comes. */
public final class Results {

    /**
     * One result.
     *
     * @param against the contestant, or the result, that the figure was divided by
     */
    public record Result(
            double value, String unit, Optional<String> against, Optional<Double> ratio) {

        public Result {
            value = rounded(value);
            ratio = ratio.map(Result::rounded);
        }

        private static double rounded(double figure) {
            return new BigDecimal(figure).round(FOUR_DIGITS).doubleValue();
        }
    }

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private final Map<String, Result> all = new LinkedHashMap<>();

    public void add(String name, double value, String unit) {
        add(name, alone(value, unit), "");
    }

    public void atLeast(String name, double value, String unit, double least) {
        add(name, alone(value, unit), verdict(">=", least, value >= least));
    }

    public void atMost(String name, double value, String unit, double most) {
        add(name, alone(value, unit), verdict("<=", most, value <= most));
    }

    private static Result alone(double value, String unit) {
        return new Result(value, unit, Optional.empty(), Optional.empty());
    }

    /** A figure beside another's. */
    public void beside(String name, double value, String unit, String against, double ratio) {
        add(name, new Result(value, unit, Optional.of(against), Optional.of(ratio)), "");
    }

    /** A figure that should have at least so many times what its rival has. */
    public void atLeast(
            String name, double value, String unit, String against, double ratio, double least) {
        add(
                name,
                new Result(value, unit, Optional.of(against), Optional.of(ratio)),
                verdict(">=", least, ratio >= least));
    }

    /** A figure that should have at most so many times what it is compared with. */
    public void atMost(
            String name, double value, String unit, String against, double ratio, double most) {
        add(
                name,
                new Result(value, unit, Optional.of(against), Optional.of(ratio)),
                verdict("<=", most, ratio <= most));
    }

    private static String verdict(String relation, double bound, boolean met) {
        return "%s %s %s".formatted(relation, number(bound), met ? "" : "MISSED");
    }

    private void add(String name, Result result, String verdict) {
        all.put(name, result);
        IO.println(
                "%-34s %12s %-9s %-22s %8s  %s"
                        .formatted(
                                name,
                                number(result.value()),
                                result.unit(),
                                result.against().map(a -> "/ " + a).orElse(""),
                                result.ratio().map(Results::number).orElse(""),
                                verdict)
                        .stripTrailing());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }

    public void write(Path file) {
        JsonMapper.builder()
                .changeDefaultPropertyInclusion(_ ->
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValue(file, all);
    }
}
