package org.mingcha.command.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Citation;
import org.mingcha.command.due.CaseId;
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

    /** What followed by a rule from something that was recorded, here or on another stream. */
    sealed interface ByRule extends HazardEvent {

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

    /**
     * 隐患已发现: verification of a tip-off found it. It waits to be registered.
     *
     * @param division where the hazard is
     */
    record HazardFound(
            HazardId hazard,
            Instant at,
            TipId tip,
            UnitName unitName,
            DivisionCode division,
            Place place,
            Deadline enterBy)
            implements ByRule {}

    /** 期限已起算: the next thing that is due by law, or to be asked after (跟踪调度). */
    record HazardStepDue(HazardId hazard, Instant at, Deadline deadline) implements ByRule {}

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

    /** 已重新分级. */
    record HazardRegraded(
            HazardId hazard,
            OfficerId by,
            Instant at,
            HazardLevel was,
            HazardLevel level,
            Citation standard,
            Citation clause,
            Sealed reason)
            implements ByOfficer {

        /** Whether it is major only since now: what was done about it was for a general one. */
        public boolean raised() {
            return was == HazardLevel.GENERAL && level == HazardLevel.MAJOR;
        }
    }

    /** 重大隐患已直报. */
    record MajorHazardDirectlyReported(
            HazardId hazard, OfficerId by, Instant at, CommissionOffice to) implements ByOfficer {}

    /** 防范监控措施已落实: people were moved out, the site was cordoned off, a sign put up. */
    record InterimGuardPlaced(HazardId hazard, OfficerId by, Instant at, Sealed measures)
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

    /** 治理目标和任务已明确: the sixth part of the plan of a major hazard. */
    record PlanGoalsStated(HazardId hazard, OfficerId by, Instant at, Sealed goals)
            implements ByOfficer {}

    /** 治理方案通过; cure is due on the plan's date. */
    record PlanApproved(HazardId hazard, OfficerId by, Instant at, LocalDate cureBy)
            implements ByOfficer {}

    /** 治理方案退回. */
    record PlanReturned(HazardId hazard, OfficerId by, Instant at, Sealed reason)
            implements ByOfficer {}

    /** 已立即消除. */
    record HazardRemovedOnSpot(HazardId hazard, OfficerId by, Instant at, Sealed account)
            implements ByOfficer {}

    /** 治理进展已报告. */
    record CureProgressReported(HazardId hazard, OfficerId by, Instant at, Sealed account)
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

    /** 弄虚作假已认定: what was closed out had not been cured; it is reopened beside this. */
    record ShamCureFound(HazardId hazard, OfficerId by, Instant at) implements ByOfficer {}

    /**
     * 相关指令动态已记录.
     *
     * @param number sequence number of the event in the order's stream
     * @param on the day on which it happened there
     */
    record OrderNoted(
            HazardId hazard, Instant at, CaseId order, long number, OrderStep step, LocalDate on)
            implements ByRule {}

    /** 已提议挂牌督办: its cure, due on {@code cureBy}, is overdue, and there is no order to list. */
    record HazardListingProposed(HazardId hazard, Instant at, LocalDate cureBy) implements ByRule {}

    /** 治理逾期: the plan's date passed. */
    record HazardCureOverdue(HazardId hazard, LocalDate dueOn, Instant at) implements Overdue {}

    /** 验收逾期. */
    record CureAcceptanceOverdue(HazardId hazard, LocalDate dueOn, Instant at, Deadline deadline)
            implements Overdue {}
}
