package org.mingcha.infra.verify.lawful;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.order.Seen;

/**
 * Holds every rule against every stream. What a rule must remember is remembered only of a stream
 * whose first event was met, so that a part of a ledger is judged as far as it is whole; about 200
 * bytes for each. For one thread.
 */
public final class Lawful {

    private static final List<StreamRule> OF_ANY_EVENT =
            List.of(new EnoughOfficers(), new DatedAtDayEnd());

    private final Findings findings;
    private final Map<Long, List<StreamRule>> streams = new HashMap<>();

    public Lawful(Findings findings) {
        this.findings = findings;
    }

    /** Events in the order of the ledger. */
    public void check(Seen.Event seen) {
        seen.payload().ifPresent(event -> check(seen, event));
    }

    private void check(Seen.Event seen, Object event) {
        OF_ANY_EVENT.forEach(rule -> check(rule, seen.index(), event));
        if (seen.event().sequence() == 0) {
            var rules = rulesOf(event);
            if (!rules.isEmpty()) {
                streams.put(seen.stream(), rules);
            }
        }
        streams.getOrDefault(seen.stream(), List.of())
                .forEach(rule -> check(rule, seen.index(), event));
    }

    private void check(StreamRule rule, long index, Object event) {
        rule.broken(event).ifPresent(fault -> findings.add(index, fault));
    }

    private static List<StreamRule> rulesOf(Object first) {
        return switch (first) {
            case TipSubmitted _ ->
                    List.of(
                            new ConclusionNeedsFinding(),
                            new FeedbackNeedsConclusion(),
                            new ExtendedOnce(),
                            new RetaliationNeedsReport(),
                            once());
            case HazardFound _, HazardRegistered _ ->
                    List.of(
                            new PlanNeedsAnother(),
                            new CureNeedsAnother(),
                            new CloseOutNeedsAcceptance(),
                            once());
            case OrderIssued _ -> List.of(new ClosingNeedsSatisfaction(), once());
            case ExposureProposed _ ->
                    List.of(
                            new DraftNeedsAnother(),
                            new CorrectionNeedsAnother(),
                            new PublicationNeedsApproval(),
                            once());
            case RewardOpened _ ->
                    List.of(new RewardNeedsOthers(), new PaymentNeedsApproval(), once());
            case RetaliationEvent _ -> List.of(new RetaliationNeedsReport(), once());
            default -> List.of();
        };
    }

    private static StreamRule once() {
        return new LapseOnce();
    }
}
