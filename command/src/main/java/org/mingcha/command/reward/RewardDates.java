package org.mingcha.command.reward;

import java.time.Instant;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.CatchingUp;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.due.Passing;
import org.mingcha.command.due.Running;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.reward.RewardEvent.AwardAnnounced;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.ClaimWindowExtended;
import org.mingcha.command.reward.RewardEvent.EligibilityDenied;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardClaimed;
import org.mingcha.command.reward.RewardEvent.RewardLapsed;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.reward.RewardEvent.RewardReturned;
import org.mingcha.command.reward.RewardEvent.RewardWaived;

/** The dates of a reward: notify (R1), claim (R2), pay (R3). */
public final class RewardDates {

    private final Running running = new Running();

    RewardDates() {}

    /** Whether the window in which to claim has closed, recorded or not. */
    boolean lapsed(Moment now) {
        return running.isOverdue(RowId.R2, now);
    }

    /** Records all that happened by now and is not recorded yet, each dated at its moment. */
    void catchUp(RewardId id, Moment now, Deadlines deadlines, Ladder ladder) {
        CatchingUp.record(
                running, CaseId.of(id), now, deadlines, ladder, passing -> event(id, passing));
    }

    private static Object event(RewardId id, Passing passing) {
        boolean lapse = passing.overdue() && passing.deadline().row() == RowId.R2;
        return lapse
                ? new RewardLapsed(id, passing.deadline(), passing.at())
                : passing.event(CaseId.of(id));
    }

    void on(DueEvent event) {
        running.on(event);
    }

    void on(RewardEvent event) {
        after(running, event);
    }

    /**
     * What each event does to the dates of its reward. A claim that is rejected may be mended, and
     * an amount that changes is approved, and so notified, anew.
     */
    public static void after(Running running, RewardEvent event) {
        switch (event) {
            case RewardApproved e ->
                    e.notifyBy().ifPresent(date -> running.open(date, new Moment(e.at()).day()));
            case AwardNotified e -> claimable(running, e.claimBy(), e.at());
            case AwardAnnounced e -> claimable(running, e.claimBy(), e.at());
            case ClaimRejected e -> claimable(running, e.claimBy(), e.at());
            case ClaimWindowExtended e -> claimable(running, e.claimBy(), e.at());
            case RewardClaimed e -> running.meet(RowId.R2, e.on());
            case ClaimVerified e -> running.open(e.payBy(), new Moment(e.at()).day());
            case RewardReturned _, RewardParked _, FirstReporterDetermined _ ->
                    running.meet(RowId.R1);
            case RewardRecalculated e when !e.amount().equals(e.was()) -> running.meet(RowId.R1);
            case RewardWaived e -> running.meetAll(e.on());
            case RewardPaid _, EligibilityDenied _ -> running.meetAll();
            case RewardLapsed e -> {
                running.passed(e.deadline());
                running.meetAll();
            }
            case RewardEvent.ByOfficer _, RewardEvent.ByReporter _, RewardEvent.ByRule _ -> {}
        }
    }

    private static void claimable(Running running, Deadline claimBy, Instant at) {
        running.meet(RowId.R1);
        running.open(claimBy, new Moment(at).day());
    }
}
