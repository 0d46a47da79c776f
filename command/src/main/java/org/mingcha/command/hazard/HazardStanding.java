package org.mingcha.command.hazard;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardListingProposed;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardRemovedOnSpot;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.MajorHazardDirectlyReported;
import org.mingcha.command.hazard.HazardEvent.OrderNoted;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.hazard.HazardEvent.ShamCureFound;
import org.mingcha.command.party.OfficerId;

/**
 * All of a hazard that decides what may be done with it: its guards and the page that offers acts
 * read the same.
 *
 * @param directlyReported whether the major hazard was, since it is graded so
 * @param planner who submitted the latest plan
 * @param curer who reported the latest cure
 * @param orders about it, as far as it was told of them
 * @param listingProposed whether it waits to be listed for supervision, without an order
 * @param shams how often a cure of it was found to be none
 */
public record HazardStanding(
        HazardState state,
        Optional<HazardLevel> level,
        Evidence evidence,
        boolean directlyReported,
        Optional<OfficerId> planner,
        Optional<OfficerId> curer,
        List<NotedOrder> orders,
        boolean listingProposed,
        int shams) {

    public static final HazardStanding BEGUN =
            new HazardStanding(
                    HazardState.REGISTERED,
                    Optional.empty(),
                    Evidence.NONE,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    false,
                    0);

    public boolean major() {
        return level.equals(Optional.of(HazardLevel.MAJOR));
    }

    /** Whether operations are suspended by an order about it: nothing resumes before consent. */
    public boolean suspended() {
        return orders.stream().anyMatch(NotedOrder::suspended);
    }

    boolean knows(CaseId order, long number) {
        return NotedOrder.among(orders, order).filter(o -> o.number() >= number).isPresent();
    }

    public HazardStanding after(HazardEvent event) {
        boolean noted = event instanceof OrderNoted;
        return new HazardStanding(
                state.after(event),
                levelAfter(event),
                evidence.after(event),
                reportedAfter(event),
                event instanceof RemediationPlanSubmitted e ? Optional.of(e.by()) : planner,
                curerAfter(event),
                event instanceof OrderNoted e ? NotedOrder.after(orders, e) : orders,
                event instanceof HazardListingProposed || (listingProposed && !noted),
                event instanceof ShamCureFound ? shams + 1 : shams);
    }

    private Optional<HazardLevel> levelAfter(HazardEvent event) {
        if (event instanceof HazardGraded graded) {
            return Optional.of(graded.level());
        }
        return event instanceof HazardRegraded regraded ? Optional.of(regraded.level()) : level;
    }

    private boolean reportedAfter(HazardEvent event) {
        boolean another = event instanceof HazardRegraded e && e.was() != e.level();
        return event instanceof MajorHazardDirectlyReported || (directlyReported && !another);
    }

    private Optional<OfficerId> curerAfter(HazardEvent event) {
        if (event instanceof CureCompletedReported reported) {
            return Optional.of(reported.by());
        }
        if (event instanceof HazardRemovedOnSpot removed) {
            return Optional.of(removed.by());
        }
        return event instanceof HazardReopened ? Optional.empty() : curer;
    }
}
