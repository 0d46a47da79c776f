package org.mingcha.web.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.CaseRule;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.Method;
import org.mingcha.command.law.reward.RuleEdition;
import org.mingcha.web.due.Sources;
import org.mingcha.web.page.Words;

/**
 * One version of one reward rule in words.
 *
 * @param rows empty where it has no figures of its own, or none that were obtained
 */
record RewardTable(
        String source,
        String from,
        String to,
        boolean inForce,
        boolean overlay,
        List<Row> rows,
        List<String> known) {

    /** What is paid for one kind of matter. */
    record Row(String matter, String how) {}

    static RewardTable of(RuleEdition rule, LocalDate day, Words words) {
        return new RewardTable(
                source(rule, words),
                words.day(rule.from()),
                rule.to().map(words::day).orElse(""),
                !rule.from().isAfter(day) && rule.to().filter(day::isAfter).isEmpty(),
                rule.overlayOn().isPresent(),
                Arrays.stream(Matter.values())
                        .filter(rule.cases()::containsKey)
                        .map(matter -> row(matter, rule, words))
                        .toList(),
                Sources.known(rule.evidence().value(), words));
    }

    /** In the catalogue's words where it knows that version; else as written down. */
    static String source(RuleEdition rule, Words words) {
        var key = "rewards.source." + rule.id() + "." + rule.version().version();
        return words.sayIfAny(key).orElseGet(rule::source);
    }

    private static Row row(Matter matter, RuleEdition rule, Words words) {
        CaseRule found = Optional.ofNullable(rule.cases().get(matter)).orElseThrow();
        var how = how(found.method(), words);
        return new Row(
                words.say("matter." + matter),
                found.notForFire() ? how + words.say("rewards.not-for-fire") : how);
    }

    private static String how(Method method, Words words) {
        return switch (method) {
            case Method.PercentOfFine m ->
                    words.say("rewards.share", m.share().value())
                            + m.floor()
                                    .map(f -> words.say("rewards.least", words.yuan(f)))
                                    .orElse("")
                            + m.cap().map(f -> words.say("rewards.most", words.yuan(f))).orElse("");
            case Method.PercentOfFineWithinBand m ->
                    words.say("rewards.share", m.share().value()) + words.say("rewards.band");
            case Method.PerDeath m ->
                    perDeath(m, words)
                            + m.cap().map(f -> words.say("rewards.most", words.yuan(f))).orElse("");
            case Method.Discretion m ->
                    words.say("rewards.between", words.yuan(m.min()), words.yuan(m.max()));
            case Method.Tier m ->
                    words.say(
                            "rewards.tiers",
                            String.join(
                                    words.say("law.or"),
                                    m.tiers().stream().map(words::yuan).toList()));
        };
    }

    private static String perDeath(Method.PerDeath method, Words words) {
        var each =
                Arrays.stream(AccidentClass.values())
                        .sorted(Comparator.naturalOrder())
                        .map(grade ->
                                words.say("accident-class." + grade)
                                        + words.say("page.colon")
                                        + words.yuan(
                                                Optional.ofNullable(method.each().get(grade))
                                                        .orElseThrow()))
                        .toList();
        return words.say("rewards.per-death", String.join(words.say("date.and"), each));
    }
}
