package org.mingcha.infra.law;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Method;

/** Reads how the reward of one matter is calculated. */
final class MethodReader {

    private MethodReader() {}

    static Method read(YamlMap rule) {
        var name = rule.text("method");
        try {
            return switch (name) {
                case "pct_of_fine" ->
                        new Method.PercentOfFine(
                                RuleValues.percent(rule),
                                RuleValues.yuan(rule, "floor"),
                                RuleValues.yuan(rule, "cap"));
                case "pct_of_fine_within_band" -> withinBand(rule);
                case "per_death" -> perDeath(rule);
                case "discretion" ->
                        new Method.Discretion(
                                rule.value("min", RuleValues::fen),
                                rule.value("max", RuleValues::fen));
                case "tier" -> tier(rule);
                default -> throw rule.fault("method cannot be '" + name + "'");
            };
        } catch (IllegalArgumentException nonsense) {
            throw rule.fault(String.valueOf(nonsense.getMessage()));
        }
    }

    private static Method withinBand(YamlMap rule) {
        rule.value("clamp_to", text -> RuleValues.exactly("band", text));
        rule.optional("linked_to_fine_collection", text -> RuleValues.exactly("false", text));
        return new Method.PercentOfFineWithinBand(RuleValues.percent(rule));
    }

    private static Method perDeath(YamlMap rule) {
        rule.optional("class_used", text -> RuleValues.exactly("finally_confirmed_class", text));
        rule.optional(
                "deaths_used", text -> RuleValues.exactly("substantiated_concealed_deaths", text));
        var figures = rule.map("per_death");
        var each =
                Arrays.stream(AccidentClass.values())
                        .collect(
                                toMap(
                                        grade -> grade,
                                        grade ->
                                                figures.value(
                                                        RuleValues.key(grade), RuleValues::fen)));
        figures.end();
        return new Method.PerDeath(each, RuleValues.yuan(rule, "cap"));
    }

    private static Method tier(YamlMap rule) {
        var tiers = rule.values("tiers", RuleValues::fen);
        if (tiers.isEmpty()) {
            throw rule.fault("tiers is missing");
        }
        return new Method.Tier(tiers);
    }
}
