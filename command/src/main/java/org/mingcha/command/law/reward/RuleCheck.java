package org.mingcha.command.law.reward;

import java.util.Collections;
import java.util.List;

/** Whether rules can stand beside each other; they come by id and version. */
final class RuleCheck {

    private final List<RuleEdition> rules;

    RuleCheck(List<RuleEdition> rules) {
        this.rules = rules;
    }

    /**
     * @throws RuleFault at the first that cannot
     */
    void run() {
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var before = rules.subList(0, i);
            requireNextVersion(rule, before);
            before.forEach(other -> requireApart(other, rule));
            requireBase(rule);
        }
    }

    private static void requireNextVersion(RuleEdition rule, List<RuleEdition> before) {
        long earlier = before.stream().filter(other -> other.id().equals(rule.id())).count();
        if (rule.version().version() != earlier + 1) {
            throw new RuleFault(
                    rule.version(),
                    "%s has version %d where version %d is due"
                            .formatted(rule.id(), rule.version().version(), earlier + 1));
        }
    }

    /** A later version may cover days of an earlier one only to fill its gaps. */
    private static void requireApart(RuleEdition other, RuleEdition rule) {
        if (!other.overlaps(rule)) {
            return;
        }
        boolean sameRule = other.id().equals(rule.id());
        if (sameRule ? !rule.onlyAddsTo(other) : bothDecide(other, rule)) {
            throw new RuleFault(
                    rule.version(),
                    "%s and %s overlap in time".formatted(other.version(), rule.version()));
        }
    }

    private static boolean bothDecide(RuleEdition a, RuleEdition b) {
        boolean sameSectors =
                a.sectors().isEmpty()
                        ? b.sectors().isEmpty()
                        : !Collections.disjoint(a.sectors(), b.sectors());
        return a.overlayOn().isEmpty()
                && b.overlayOn().isEmpty()
                && a.id().regime() == b.id().regime()
                && sameSectors;
    }

    private void requireBase(RuleEdition rule) {
        rule.overlayOn()
                .filter(base -> rules.stream().noneMatch(other -> other.id().equals(base)))
                .ifPresent(base -> {
                    throw new RuleFault(
                            rule.version(),
                            "%s changes %s, which is unknown".formatted(rule.id(), base));
                });
    }
}
