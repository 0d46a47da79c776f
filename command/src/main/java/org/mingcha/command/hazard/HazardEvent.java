package org.mingcha.command.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Citation;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;

/** Everything that can have happened to a hazard. Names and shapes are stored for ever. */
public sealed interface HazardEvent {

    HazardId hazard();

    /** What an official did, or entered for the unit, and when. */
    sealed interface ByOfficer extends HazardEvent {

        OfficerId by();

        Instant at();
    }

    /**
     * A date of the hazard passed unmet; {@code at} is the moment it passed, whenever that was
     * noticed.
     */
    sealed interface Overdue extends HazardEvent {

        LocalDate dueOn();

        Instant at();
    }

    /** 已登记建档; from a tip-off it names the tip-off, never the reporter. */
    record HazardRegistered(
            HazardId hazard,
            OfficerId by,
            Instant at,
            Optional<TipId> tip,
            HazardSource source,
            UnitName unitName,
            DivisionCode division,
            Place place,
            Sealed description)
            implements ByOfficer {}

    /** 已分级, by a standard and its clause. */
    record HazardGraded(
            HazardId hazard,
            OfficerId by,
            Instant at,
            HazardLevel level,
            Citation standard,
            Citation clause)
            implements ByOfficer {}

    /** 治理方案已提交: the five elements (五落实), each as far as it was given. */
    record RemediationPlanSubmitted(
            HazardId hazard,
            OfficerId by,
            Instant at,
            Optional<Sealed> measures,
            Optional<Sealed> responsible,
            Optional<Sealed> funds,
            Optional<LocalDate> deadline,
            Optional<Sealed> contingency)
            implements ByOfficer {}

    /** 治理方案通过; cure is due on the plan's date. */
    record PlanApproved(HazardId hazard, OfficerId by, Instant at, LocalDate cureBy)
            implements ByOfficer {}

    /** 治理方案退回. */
    record PlanReturned(HazardId hazard, OfficerId by, Instant at, Sealed reason)
            implements ByOfficer {}

    /** 治理完成已报告. */
    record CureCompletedReported(HazardId hazard, OfficerId by, Instant at, Sealed account)
            implements ByOfficer {}

    /** 验收已申请. */
    record AcceptanceApplied(HazardId hazard, OfficerId by, Instant at, Deadline acceptBy)
            implements ByOfficer {}

    /** 验收合格. */
    record AcceptancePassed(
            HazardId hazard, OfficerId by, Instant at, List<OfficerId> officers, Sealed account)
            implements ByOfficer {}

    /** 验收不合格. */
    record AcceptanceFailed(
            HazardId hazard, OfficerId by, Instant at, List<OfficerId> officers, Sealed account)
            implements ByOfficer {}

    /** 已销号, with the root cause (标本兼治). */
    record HazardClosedOut(HazardId hazard, OfficerId by, Instant at, Sealed rootCause)
            implements ByOfficer {}

    /** 已重新打开. */
    record HazardReopened(HazardId hazard, OfficerId by, Instant at, Sealed reason)
            implements ByOfficer {}

    /** 治理逾期: the plan's date passed. */
    record HazardCureOverdue(HazardId hazard, LocalDate dueOn, Instant at) implements Overdue {}

    /** 验收逾期. */
    record CureAcceptanceOverdue(HazardId hazard, LocalDate dueOn, Instant at, Deadline deadline)
            implements Overdue {}
}
