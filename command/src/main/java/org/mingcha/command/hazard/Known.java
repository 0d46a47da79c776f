package org.mingcha.command.hazard;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardListingProposed;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardStepDue;
import org.mingcha.command.hazard.HazardEvent.PlanGoalsStated;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.Act;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipId;

/** What the guards of a hazard know of what has happened. */
final class Known {

    private final HazardDates dates = new HazardDates();

    // Set by the first event, and nothing is asked before it.
    @SuppressWarnings("NullAway.Init")
    private HazardId id;

    @SuppressWarnings("NullAway.Init")
    private DivisionCode division;

    private boolean begun;
    private HazardStanding standing = HazardStanding.BEGUN;
    private Optional<TipId> tip = Optional.empty();
    private Optional<RemediationPlanSubmitted> plan = Optional.empty();
    private boolean goalsStated;
    private final Set<LocalDate> proposed = new HashSet<>();

    /** Whether anything has happened at all. */
    boolean begun() {
        return begun;
    }

    HazardId id() {
        return id;
    }

    DivisionCode division() {
        return division;
    }

    HazardStanding now() {
        return standing;
    }

    Optional<TipId> tip() {
        return tip;
    }

    RemediationPlanSubmitted plan() {
        return plan.orElseThrow();
    }

    /** Whether the plan states goals, as that of a major hazard must. */
    boolean goalsStated() {
        return goalsStated;
    }

    /** Whether listing was proposed for a cure that was due on that day. */
    boolean wasProposed(LocalDate cureBy) {
        return proposed.contains(cureBy);
    }

    /**
     * @throws Refused by the row of the act, or because it was found and nobody has registered it
     */
    void permit(HazardCommand.ByOfficer command) {
        if (standing.state() == HazardState.FOUND) {
            command.by().requireDivision(division);
            throw new Refused(HazardRule.NOT_REGISTERED);
        }
        Act.permit(HazardActs.ALL, command, division, standing.state());
    }

    /** Dates that passed unmet are facts, whether the clock or a late act finds them first. */
    Moment catchUp(Deadlines law, Ladder ladder, Clock clock) {
        var now = Moment.of(clock);
        dates.catchUp(id, now, law, ladder);
        return now;
    }

    void open(RowId row, Moment now, Deadlines law) {
        apply(new HazardStepDue(id, now.at(), law.open(row, now.day())));
    }

    /** No open hazard is left without a date: where none runs, it is asked after (跟踪调度). */
    void follow(Moment now, Deadlines law) {
        if (standing.state() != HazardState.CLOSED_OUT && !dates.awaitsAnything()) {
            open(RowId.TRACKING, now, law);
        }
    }

    void on(DueEvent event) {
        dates.on(event);
    }

    void on(HazardEvent event) {
        begun = true;
        standing = standing.after(event);
        dates.on(event);
        if (event instanceof HazardFound found) {
            id = found.hazard();
            division = found.division();
            tip = Optional.of(found.tip());
        } else if (event instanceof HazardRegistered registered) {
            id = registered.hazard();
            division = registered.division();
            tip = registered.tip();
        } else if (event instanceof RemediationPlanSubmitted submitted) {
            plan = Optional.of(submitted);
            goalsStated = false;
        } else if (event instanceof PlanGoalsStated) {
            goalsStated = true;
        } else if (event instanceof HazardListingProposed proposal) {
            proposed.add(proposal.cureBy());
        }
    }
}
