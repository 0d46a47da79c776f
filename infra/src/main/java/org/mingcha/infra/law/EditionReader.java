package org.mingcha.infra.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingcha.command.law.reward.Band;
import org.mingcha.command.law.reward.CaseRule;
import org.mingcha.command.law.reward.Clause;
import org.mingcha.command.law.reward.Eligibility;
import org.mingcha.command.law.reward.Evidence;
import org.mingcha.command.law.reward.InsiderUplift;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.Percent;
import org.mingcha.command.law.reward.Provision;
import org.mingcha.command.law.reward.RuleEdition;
import org.mingcha.command.law.reward.RuleId;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.party.Sector;

/** Reads one rule of a file; amounts there are yuan. */
final class EditionReader {

    /** Carried for people to read; the engine does not follow them. */
    private static final List<String> PROVISIONS =
            List.of("claim", "proof", "situations", "covers", "fallback_until_loaded");

    private static final Pattern SUPERSEDED =
            Pattern.compile("(\\S+) from (\\d{4}-\\d{2}-\\d{2})\\b.*");
    private static final String BY_PROVINCE = "set_by_province";

    private EditionReader() {}

    static RuleEdition read(YamlMap rule) {
        var version =
                new RuleVersion(
                        rule.value("id", RuleId::new), rule.value("version", RuleValues::count));
        var effective = rule.map("effective");
        var from = effective.value("from", LocalDate::parse);
        var to = effective.optionalDate("to");
        effective.end();
        try {
            var edition =
                    new RuleEdition(
                            version,
                            rule.text("source"),
                            rule.value("ev", Evidence::new),
                            from,
                            to,
                            rule.optional("overlay_on", RuleId::new),
                            Set.copyOf(rule.values("sectors", Sector::valueOf)),
                            rule.optionalMap("eligible").map(EditionReader::eligibility),
                            rule.optionalMap("cases").map(EditionReader::cases).orElse(Map.of()),
                            rule.maps("bands").stream().map(EditionReader::band).toList(),
                            rule.optionalMap("insider_uplift").map(EditionReader::uplift),
                            rule.optionalMap("special_reward").map(EditionReader::special),
                            provisions(rule));
            rule.end();
            return edition;
        } catch (IllegalArgumentException nonsense) {
            throw rule.fault(String.valueOf(nonsense.getMessage()));
        }
    }

    private static Eligibility eligibility(YamlMap who) {
        boolean namedOnly = who.truth("named_only");
        who.truth("any_unit_organisation_or_person");
        var superseded = who.optional("superseded_in_effect_by", EditionReader::superseded);
        var eligibility =
                new Eligibility(
                        namedOnly,
                        superseded.map(text -> LocalDate.parse(part(text, 2))),
                        superseded.map(text -> part(text, 1)),
                        clause(who));
        who.end();
        return eligibility;
    }

    private static Map<Matter, CaseRule> cases(YamlMap cases) {
        var found = new EnumMap<Matter, CaseRule>(Matter.class);
        for (var matter : Matter.values()) {
            cases.optionalMap(matter.key()).ifPresent(rule -> found.put(matter, caseRule(rule)));
        }
        cases.end();
        return found;
    }

    private static CaseRule caseRule(YamlMap rule) {
        var method = MethodReader.read(rule);
        boolean notForFire =
                rule.optional("not_for", text -> RuleValues.exactly("fire_hazard", text))
                        .isPresent();
        var read = new CaseRule(method, notForFire, clause(rule));
        rule.end();
        return read;
    }

    private static Band band(YamlMap band) {
        try {
            var read =
                    new Band(
                            band.value("min", RuleValues::fen),
                            band.value("max", RuleValues::fen),
                            band.value("situations", RuleValues::count));
            band.end();
            return read;
        } catch (IllegalArgumentException nonsense) {
            throw band.fault(String.valueOf(nonsense.getMessage()));
        }
    }

    private static InsiderUplift uplift(YamlMap uplift) {
        Optional<Percent> share =
                uplift.value(
                        "pct",
                        text ->
                                text.equals(BY_PROVINCE)
                                        ? Optional.empty()
                                        : Optional.of(new Percent(RuleValues.count(text))));
        var read =
                new InsiderUplift(
                        share,
                        RuleValues.yuan(uplift, "cap"),
                        uplift.values("who", who -> who),
                        clause(uplift));
        uplift.end();
        return read;
    }

    private static Clause special(YamlMap special) {
        special.value(
                "when",
                text -> RuleValues.exactly("tip_directly_averted_casualties_or_major_loss", text));
        special.value("amount", text -> RuleValues.exactly("discretion", text));
        var clause = clause(special);
        special.end();
        return clause;
    }

    private static List<Provision> provisions(YamlMap rule) {
        var read = new ArrayList<Provision>();
        for (var name : PROVISIONS) {
            rule.anything(name).ifPresent(text -> read.add(new Provision(name, text)));
        }
        return read;
    }

    private static Clause clause(YamlMap in) {
        return new Clause(in.optionalText("clause"), in.value("ev", Evidence::new));
    }

    private static String superseded(String text) {
        part(text, 1);
        return text;
    }

    private static String part(String text, int group) {
        var parts = SUPERSEDED.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return parts.group(group);
    }
}
