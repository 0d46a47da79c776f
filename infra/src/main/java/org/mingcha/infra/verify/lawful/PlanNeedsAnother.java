package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.verify.finding.Fault;

/** A plan is approved with all five elements (五落实), by another than who submitted it. */
final class PlanNeedsAnother implements StreamRule {

    private @Nullable OfficerId submitter;
    private boolean complete;

    @Override
    public Optional<Fault> broken(Object event) {
        if (event instanceof RemediationPlanSubmitted e) {
            submitter = e.by();
            complete =
                    Stream.of(
                                    e.measures(),
                                    e.responsible(),
                                    e.funds(),
                                    e.deadline(),
                                    e.contingency())
                            .allMatch(Optional::isPresent);
        } else if (event instanceof PlanApproved e) {
            return complete
                    ? StreamRule.when(e.by().equals(submitter), Fault.PLAN_APPROVED_BY_SUBMITTER)
                    : Optional.of(Fault.PLAN_INCOMPLETE);
        }
        return Optional.empty();
    }
}
