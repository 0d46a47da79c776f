package org.mingcha.command.law.reward;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.law.reward.Calculation.Parked;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/** All reward rules in all their versions, and which of them decides. */
public final class RewardRules {

    private static final Comparator<RuleEdition> MOST_SPECIFIC_LAST =
            comparing((RuleEdition rule) -> !rule.sectors().isEmpty())
                    .thenComparing(rule -> rule.id().regime());

    private final List<RuleEdition> rules;

    /**
     * @throws RuleFault if a version is missing, or two rules would decide one matter
     */
    public RewardRules(List<RuleEdition> rules) {
        this.rules =
                rules.stream()
                        .sorted(
                                comparing((RuleEdition rule) -> rule.id().value())
                                        .thenComparing(rule -> rule.version().version()))
                        .toList();
        new RuleCheck(this.rules).run();
    }

    /** Every version of every rule, by id and version. */
    public List<RuleEdition> all() {
        return rules;
    }

    /**
     * What the rules say of a matter. The day of acceptance and the division that accepted decide
     * which rule: a sector's before a province's before the nation's (另有规定的依照其规定). Where that one
     * has no figure, no other is taken instead.
     */
    public Calculation calculate(
            LocalDate acceptedOn, DivisionCode accepting, Sector sector, Figures figures) {
        return applied(acceptedOn, accepting, sector)
                .map(applied -> applied.calculate(figures))
                .orElseGet(() -> new Parked(ParkReason.NO_RULE, Optional.empty()));
    }

    /**
     * The same again by exactly those versions, whatever was loaded since; empty if one of them is
     * not here.
     */
    public Optional<Calculation> again(
            List<RuleVersion> used, LocalDate acceptedOn, Figures figures) {
        var named = used.stream().flatMap(version -> named(version).stream()).toList();
        if (named.isEmpty() || named.size() < used.size()) {
            return Optional.empty();
        }
        var overlays = named.subList(1, named.size()).reversed();
        return Optional.of(new Applied(named.getFirst(), overlays, acceptedOn).calculate(figures));
    }

    /** The range within which an officer must set the figure, where the rule leaves it to one. */
    public Optional<Method.Discretion> discretion(
            LocalDate acceptedOn, DivisionCode accepting, Sector sector, Matter matter) {
        return applied(acceptedOn, accepting, sector)
                .flatMap(applied -> applied.found(matter))
                .map(found -> found.rule().method())
                .filter(Method.Discretion.class::isInstance)
                .map(Method.Discretion.class::cast);
    }

    /** The rule by which an insider may be rewarded specially, if one is in force. */
    public Optional<RuleEdition> special(
            LocalDate acceptedOn, DivisionCode accepting, Sector sector) {
        return inForce(acceptedOn)
                .filter(rule -> rule.isFor(accepting, sector))
                .filter(rule -> rule.special().isPresent())
                .findFirst();
    }

    private Optional<Applied> applied(LocalDate on, DivisionCode accepting, Sector sector) {
        return inForce(on)
                .filter(rule -> rule.overlayOn().isEmpty())
                .filter(rule -> rule.isFor(accepting, sector))
                .max(MOST_SPECIFIC_LAST)
                .map(rule -> new Applied(rule, overlays(rule, on), on));
    }

    private List<RuleEdition> overlays(RuleEdition rule, LocalDate on) {
        return inForce(on)
                .filter(overlay -> overlay.overlayOn().equals(Optional.of(rule.id())))
                .sorted(comparing(RuleEdition::from).reversed())
                .toList();
    }

    /** Of each rule the highest version in force on the day. */
    private Stream<RuleEdition> inForce(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.inForceOn(day))
                .filter(rule ->
                        rules.stream()
                                .filter(other -> other.id().equals(rule.id()))
                                .filter(other -> other.inForceOn(day))
                                .noneMatch(other ->
                                        other.version().version() > rule.version().version()));
    }

    private Optional<RuleEdition> named(RuleVersion version) {
        return rules.stream().filter(rule -> rule.version().equals(version)).findFirst();
    }
}
